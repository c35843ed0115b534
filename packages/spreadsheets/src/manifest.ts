import { cells } from './locales/cells.ts'

/** Stands in the manifest for the address of the service, which the service fills in. */
const ORIGIN = '{origin}'

const ID = '0d6f5a4e-5d0c-4f6b-9a53-7d1f3a2c8b61'
const FILES = `${ORIGIN}/spreadsheets`

/** The manifest of the Excel add-in. Version overrides 1.0 are what every Excel with custom functions reads. */
export const manifest = (version: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}</Version>
  <ProviderName>Ytterby</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="${cells.en.name}"/>
  <Description DefaultValue="${cells.en.summary}">
    <Override Locale="zh-CN" Value="${cells.zh.summary}"/>
  </Description>
  <IconUrl DefaultValue="${FILES}/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${FILES}/icon-64.png"/>
  <SupportUrl DefaultValue="${ORIGIN}/docs"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.2">
      <Set Name="CustomFunctionsRuntime"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${FILES}/functions.html"/>
  </DefaultSettings>
  <Permissions>Restricted</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Script"/>
            </Script>
            <Page>
              <SourceLocation resid="Page"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Metadata"/>
            </Metadata>
            <Namespace resid="Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Urls>
        <bt:Url id="Script" DefaultValue="${FILES}/functions.js"/>
        <bt:Url id="Page" DefaultValue="${FILES}/functions.html"/>
        <bt:Url id="Metadata" DefaultValue="${FILES}/functions-en.json">
          <bt:Override Locale="zh-CN" Value="${FILES}/functions-zh.json"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="YTTERBY"/>
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`
