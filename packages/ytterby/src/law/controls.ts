import type { Control } from '../schema/control.ts'
import { control1C902 } from './controls/1c902.ts'
import { control1C903 } from './controls/1c903.ts'
import { control1C904 } from './controls/1c904.ts'
import { control1C905 } from './controls/1c905.ts'
import { control1C906 } from './controls/1c906.ts'
import { control1C907 } from './controls/1c907.ts'
import { control1C908 } from './controls/1c908.ts'
import { control1C909 } from './controls/1c909.ts'
import { control1C910 } from './controls/1c910.ts'
import { control1C911 } from './controls/1c911.ts'
import { control1C912 } from './controls/1c912.ts'
import { control1C913 } from './controls/1c913.ts'
import { control1C914 } from './controls/1c914.ts'
import { control1e902 } from './controls/1e902.ts'
import { control2B902 } from './controls/2b902.ts'
import { controlAnnex1 } from './controls/annex-1.ts'
import { controlExportLicence } from './controls/export-licence.ts'
import { controlExportQuota } from './controls/export-quota.ts'
import { controlFineCerium } from './controls/fine-cerium.ts'
import { controlTech2008 } from './controls/tech-2008.ts'
import { controlTech2023 } from './controls/tech-2023.ts'

/** Every control code and catalogue. */
export const controls: Control[] = [
  control1C902,
  control1C903,
  control1C904,
  control1C905,
  control1C906,
  control1C907,
  control1C908,
  control1C909,
  control1C910,
  control1C911,
  control1C912,
  control1C913,
  control1C914,
  control1e902,
  control2B902,
  controlAnnex1,
  controlExportLicence,
  controlExportQuota,
  controlFineCerium,
  controlTech2008,
  controlTech2023,
]
