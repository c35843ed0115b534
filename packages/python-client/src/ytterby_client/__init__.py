"""May this rare earth leave China, with which permit, after how long, and how do you know? A client of the service."""

from .client import BatchLine, Client, ComparisonLine, RulesetCheck
from .errors import (
    InvalidComparisonError,
    InvalidInquiryError,
    InvalidKitError,
    InvalidLicenceError,
    InvalidListError,
    InvalidProfileError,
    Issue,
    LanguageNotHeldError,
    PaperRefusedError,
    ServiceError,
    ServiceFinding,
    UnknownTopicError,
    UnreachableError,
    WebhookRefusedError,
    YtterbyError,
)
from .jobs import Job, JobsClient
from .ledgers import LedgersClient
from .watches import WatchesClient
from .webhook import WebhookMessage, verify_webhook

__all__ = [
    "BatchLine",
    "Client",
    "ComparisonLine",
    "InvalidComparisonError",
    "InvalidInquiryError",
    "InvalidKitError",
    "InvalidLicenceError",
    "InvalidListError",
    "InvalidProfileError",
    "Issue",
    "Job",
    "JobsClient",
    "LanguageNotHeldError",
    "LedgersClient",
    "PaperRefusedError",
    "RulesetCheck",
    "ServiceError",
    "ServiceFinding",
    "UnknownTopicError",
    "UnreachableError",
    "WatchesClient",
    "WebhookMessage",
    "WebhookRefusedError",
    "YtterbyError",
    "verify_webhook",
]
