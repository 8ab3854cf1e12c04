# Shared part of the Inkan kit scripts. Windows PowerShell 5.1. Dot-sourced by request.ps1, install.ps1 and undo.ps1.
# Values of the host come from data\kit.json only; nothing here is generated.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$script:InkanRoot = Split-Path -Parent $PSScriptRoot
$script:InkanState = Join-Path $env:ProgramData 'Inkan'
$script:InkanSteps = New-Object System.Collections.ArrayList
$script:InkanEvents = New-Object System.Collections.ArrayList
$script:InkanRequest = $null
$script:InkanRegistration = $null
$script:InkanKit = $null
$script:InkanKitReference = $null
$script:InkanDryRun = $false
$script:InkanSettingsKey = 'SOFTWARE\Microsoft\Microsoft Operations Manager\3.0\Machine Settings'
$script:InkanUtf8 = New-Object System.Text.UTF8Encoding($false, $true)

$inkanTextFile = 'texts.en.json'
if ((Get-UICulture).Name -like 'ja*') { $inkanTextFile = 'texts.ja.json' }
$script:InkanTexts = [System.IO.File]::ReadAllText((Join-Path $PSScriptRoot $inkanTextFile), $script:InkanUtf8) | ConvertFrom-Json

function Get-InkanText {
    param([string]$Key, [object[]]$Values = @())
    $property = $script:InkanTexts.PSObject.Properties[$Key]
    if ($null -eq $property) { return $Key }
    return [string]::Format([System.Globalization.CultureInfo]::InvariantCulture, [string]$property.Value, $Values)
}

function Write-InkanLine {
    param([string]$Key, [object[]]$Values = @(), [string]$Color = 'Gray')
    Write-Host (Get-InkanText -Key $Key -Values $Values) -ForegroundColor $Color
}

function Get-InkanTime {
    param([datetime]$At = [datetime]::UtcNow)
    return $At.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
}

function Get-InkanDigest {
    param([byte[]]$Bytes)
    $sha = New-Object System.Security.Cryptography.SHA256CryptoServiceProvider
    try { $digest = $sha.ComputeHash($Bytes) } finally { $sha.Dispose() }
    return ConvertTo-InkanHex -Bytes $digest
}

function ConvertTo-InkanHex {
    param([byte[]]$Bytes)
    if ($null -eq $Bytes) { return '' }
    return [System.BitConverter]::ToString($Bytes).Replace('-', '').ToLowerInvariant()
}

function ConvertFrom-InkanHex {
    param([string]$Hex)
    $bytes = New-Object byte[] ($Hex.Length / 2)
    for ($i = 0; $i -lt $bytes.Length; $i++) { $bytes[$i] = [System.Convert]::ToByte($Hex.Substring($i * 2, 2), 16) }
    return , $bytes
}

# Exit codes: 0 done, 10 not elevated, 11 32-bit process, 13 PowerShell too old, 14 kit changed, 15 other host,
# 16 a step failed, 20 done as far as possible, proof missing. 12 (constrained language) is tested by the callers.
function Test-InkanEnvironment {
    if ($PSVersionTable.PSVersion.Major -lt 5) {
        Write-InkanLine -Key 'oldPowerShell' -Values @([string]$PSVersionTable.PSVersion) -Color 'Red'
        exit 13
    }
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object System.Security.Principal.WindowsPrincipal($identity)
    if (-not $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)) {
        Write-InkanLine -Key 'notElevated' -Color 'Red'
        exit 10
    }
    if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) {
        Write-InkanLine -Key 'not64Bit' -Color 'Red'
        exit 11
    }
}

# The digests show damage; the signature shows that the list is the signer's. Who the signer is, only a person can
# tell, by comparing the fingerprint with the one the workbench printed.
function Test-InkanKit {
    try {
        $manifestBytes = [System.IO.File]::ReadAllBytes((Join-Path $script:InkanRoot 'manifest.json'))
        $signature = [System.Convert]::FromBase64String([System.IO.File]::ReadAllText((Join-Path $script:InkanRoot 'manifest.sig')).Trim())
        $signerBytes = [System.IO.File]::ReadAllBytes((Join-Path $script:InkanRoot 'kit-signer.cer'))
        $signer = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList (, $signerBytes)
        $valid = $signer.PublicKey.Key.VerifyData($manifestBytes, 'SHA256', $signature)
        $manifest = $script:InkanUtf8.GetString($manifestBytes) | ConvertFrom-Json
        foreach ($file in $manifest.files) {
            $bytes = [System.IO.File]::ReadAllBytes((Join-Path $script:InkanRoot $file.path))
            if ((Get-InkanDigest -Bytes $bytes) -cne $file.sha256) { $valid = $false }
        }
    }
    catch {
        Write-InkanLine -Key 'kitDamaged' -Values @($_.Exception.Message) -Color 'Red'
        exit 14
    }
    if (-not $valid) {
        Write-InkanLine -Key 'kitChanged' -Color 'Red'
        exit 14
    }
    Write-InkanLine -Key 'kitSigner' -Values @((Get-InkanDigest -Bytes $signerBytes))
    $script:InkanKit = [System.IO.File]::ReadAllText((Join-Path $script:InkanRoot 'data\kit.json'), $script:InkanUtf8) | ConvertFrom-Json
    $script:InkanKitReference = [ordered]@{ nonce = [string]$script:InkanKit.nonce; manifestSha256 = (Get-InkanDigest -Bytes $manifestBytes) }
}

# The machine's own full computer name decides, not what an operator typed: host name plus primary DNS suffix.
function Get-InkanHost {
    $parameters = Get-ItemProperty -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    $name = [string]$parameters.PSObject.Properties['Hostname'].Value
    $suffix = ''
    if ($null -ne $parameters.PSObject.Properties['Domain']) { $suffix = [string]$parameters.PSObject.Properties['Domain'].Value }
    $full = $name
    if ($suffix.Length -gt 0) { $full = $name + '.' + $suffix }
    $system = Get-CimInstance -ClassName Win32_ComputerSystem
    return [ordered]@{
        fullName  = $full
        name      = $name
        suffix    = $suffix
        netbios   = [string]$env:COMPUTERNAME
        domain    = [string]$system.Domain
        joined    = [bool]$system.PartOfDomain
        osVersion = [string][System.Environment]::OSVersion.Version
        culture   = [string](Get-UICulture).Name
    }
}

function Test-InkanHost {
    param($HostReport)
    $expected = [string]$script:InkanKit.host
    if (-not [string]::Equals($HostReport.fullName, $expected, [System.StringComparison]::OrdinalIgnoreCase)) {
        Write-InkanLine -Key 'otherHost' -Values @($expected, $HostReport.fullName) -Color 'Red'
        Add-InkanStep -Name 'name' -State 'failed' -Detail @{ reason = 'name'; expected = $expected; actual = $HostReport.fullName }
        Write-InkanResult -HostReport $HostReport -Phase ([string]$script:InkanKit.phase) -ExitCode 15
        exit 15
    }
    Add-InkanStep -Name 'name' -State 'already' -Detail @{ note = $HostReport.fullName }
}

function Add-InkanStep {
    param([string]$Name, [string]$State, [hashtable]$Detail = @{}, [datetime]$At = [datetime]::UtcNow)
    $texts = [ordered]@{}
    foreach ($key in ($Detail.Keys | Sort-Object)) {
        $text = [string]$Detail[$key]
        if ($text.Length -gt 2000) { $text = $text.Substring(0, 2000) }
        $texts[$key] = $text
    }
    $step = [ordered]@{ name = $Name; state = $State; at = (Get-InkanTime -At $At); detail = $texts }
    [void]$script:InkanSteps.Add($step)
    $color = 'Green'
    if ($State -eq 'failed') { $color = 'Red' }
    if ($State -eq 'skipped') { $color = 'Yellow' }
    Write-InkanLine -Key ('state.' + $State) -Values @((Get-InkanText -Key ('step.' + $Name))) -Color $color
}

function Test-InkanFailed {
    foreach ($step in $script:InkanSteps) {
        if ($step.state -eq 'failed') { return $true }
    }
    return $false
}

# .NET file API: the cmdlets of 5.1 write UTF-16 or a BOM, and the default JSON depth of 2 would cut the report.
function Write-InkanResult {
    param($HostReport, [string]$Phase, [int]$ExitCode)
    $result = [ordered]@{
        schema       = 1
        kit          = $script:InkanKitReference
        phase        = $Phase
        host         = $HostReport
        finishedAt   = (Get-InkanTime)
        exitCode     = $ExitCode
        whatIf       = [bool]$script:InkanDryRun
        steps        = @($script:InkanSteps.ToArray())
        request      = $script:InkanRequest
        registration = $script:InkanRegistration
        events       = @($script:InkanEvents.ToArray())
    }
    $json = ConvertTo-Json -InputObject $result -Depth 8
    $folder = Join-Path $script:InkanRoot 'result'
    try {
        [void][System.IO.Directory]::CreateDirectory($folder)
        [System.IO.File]::WriteAllText((Join-Path $folder 'result.json'), $json, $script:InkanUtf8)
    }
    catch {
        # The kit may lie on a write-protected medium.
        $folder = $script:InkanState
        Initialize-InkanState
        [System.IO.File]::WriteAllText((Join-Path $folder 'result.json'), $json, $script:InkanUtf8)
    }
    if ($null -ne $script:InkanRequest) {
        [System.IO.File]::WriteAllBytes((Join-Path $folder 'request.req'), [System.Convert]::FromBase64String($script:InkanRequest))
    }
    Write-InkanLine -Key 'resultWritten' -Values @($folder)
}

# Ordinary users may create files below ProgramData. A folder that neither the administrators nor the system own was
# made by one of them, so it is put aside; the own one is closed before anything in it is believed.
function Initialize-InkanState {
    if ([System.IO.Directory]::Exists($script:InkanState) -and -not (Test-InkanOwner -Folder $script:InkanState)) {
        [System.IO.Directory]::Move($script:InkanState, ($script:InkanState + '.' + [System.Guid]::NewGuid().ToString('N')))
    }
    [void][System.IO.Directory]::CreateDirectory($script:InkanState)
    $outcome = Invoke-InkanNative -Program 'icacls.exe' -Arguments @($script:InkanState, '/setowner', '*S-1-5-32-544', '/T', '/C', '/Q')
    $outcome = Invoke-InkanNative -Program 'icacls.exe' -Arguments @($script:InkanState, '/inheritance:r', '/grant:r', '*S-1-5-32-544:(OI)(CI)F', '*S-1-5-18:(OI)(CI)F', '/Q')
    if ($outcome.ExitCode -ne 0) { throw $outcome.Output }
}

function Test-InkanOwner {
    param([string]$Folder)
    # A link could lead anywhere.
    if (([System.IO.File]::GetAttributes($Folder) -band [System.IO.FileAttributes]::ReparsePoint) -ne 0) { return $false }
    $owner = (Get-Acl -LiteralPath $Folder).GetOwner([System.Security.Principal.SecurityIdentifier]).Value
    return @('S-1-5-32-544', 'S-1-5-18') -contains $owner
}

function Read-InkanState {
    $file = Join-Path $script:InkanState 'state.json'
    if (-not [System.IO.File]::Exists($file) -or -not (Test-InkanOwner -Folder $script:InkanState)) { return $null }
    return [System.IO.File]::ReadAllText($file, $script:InkanUtf8) | ConvertFrom-Json
}

function Write-InkanState {
    param($State)
    $json = ConvertTo-Json -InputObject $State -Depth 6
    $file = Join-Path $script:InkanState 'state.json'
    $fresh = $file + '.new'
    [System.IO.File]::WriteAllText($fresh, $json, $script:InkanUtf8)
    # A plain $null would arrive as an empty string, which Replace refuses.
    if ([System.IO.File]::Exists($file)) { [System.IO.File]::Replace($fresh, $file, [System.Management.Automation.Language.NullString]::Value) }
    else { [System.IO.File]::Move($fresh, $file) }
}

# With 'Stop', 5.1 turns the first line a program writes to its error stream into an exception.
function Invoke-InkanNative {
    param([string]$Program, [string[]]$Arguments)
    $ErrorActionPreference = 'Continue'
    $path = Join-Path ([System.Environment]::SystemDirectory) $Program
    $output = & $path @Arguments 2>&1 | Out-String
    return New-Object PSObject -Property @{ ExitCode = $LASTEXITCODE; Output = $output }
}

function Get-InkanStoreCertificate {
    param([string]$Store, [string]$Thumbprint)
    $opened = New-Object System.Security.Cryptography.X509Certificates.X509Store -ArgumentList $Store, 'LocalMachine'
    $opened.Open('ReadOnly')
    try {
        foreach ($certificate in $opened.Certificates) {
            if ($certificate.Thumbprint -eq $Thumbprint) { return $certificate }
        }
    }
    finally { $opened.Close() }
    return $null
}

function Edit-InkanStore {
    param([string]$Store, [System.Security.Cryptography.X509Certificates.X509Certificate2]$Certificate, [switch]$Remove)
    $opened = New-Object System.Security.Cryptography.X509Certificates.X509Store -ArgumentList $Store, 'LocalMachine'
    $opened.Open('ReadWrite')
    try {
        if ($Remove) { $opened.Remove($Certificate) } else { $opened.Add($Certificate) }
    }
    finally { $opened.Close() }
}

# The 64-bit view is named on purpose: a value below Wow6432Node would never be read by HealthService.
function Open-InkanSettings {
    param([switch]$Writable)
    $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
    if ($Writable) { return $base.CreateSubKey($script:InkanSettingsKey) }
    return $base.OpenSubKey($script:InkanSettingsKey, $false)
}

function Get-InkanRegistration {
    $values = [ordered]@{ serialBytes = ''; thumbprint = '' }
    $key = Open-InkanSettings
    if ($null -ne $key) {
        try {
            $serial = $key.GetValue('ChannelCertificateSerialNumber')
            if ($serial -is [byte[]]) { $values.serialBytes = ConvertTo-InkanHex -Bytes $serial }
            $values.thumbprint = [string]$key.GetValue('ChannelCertificateHash')
        }
        finally { $key.Close() }
    }
    return $values
}

function Set-InkanRegistration {
    param([string]$SerialBytes, [string]$Thumbprint)
    $key = Open-InkanSettings -Writable
    try {
        if ($SerialBytes.Length -gt 0) {
            $key.SetValue('ChannelCertificateSerialNumber', [byte[]](ConvertFrom-InkanHex -Hex $SerialBytes), [Microsoft.Win32.RegistryValueKind]::Binary)
        }
        else { $key.DeleteValue('ChannelCertificateSerialNumber', $false) }
        if ($Thumbprint.Length -gt 0) {
            $key.SetValue('ChannelCertificateHash', $Thumbprint, [Microsoft.Win32.RegistryValueKind]::String)
        }
        else { $key.DeleteValue('ChannelCertificateHash', $false) }
    }
    finally { $key.Close() }
}

function Restart-InkanHealthService {
    Restart-Service -Name 'HealthService' -Force
    $service = Get-Service -Name 'HealthService'
    $service.WaitForStatus('Running', [System.TimeSpan]::FromSeconds(180))
}

# Events are matched by provider and id; their texts are localized. The ids are part of the query, because on a busy
# management server hundreds of other events follow the one that is looked for; a query takes some twenty ids.
function Get-InkanConnectorEvent {
    param([datetime]$Since, [int[]]$Ids)
    $filter = @{ LogName = 'Operations Manager'; ProviderName = 'OpsMgr Connector'; StartTime = $Since; Id = $Ids }
    $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 200 -ErrorAction SilentlyContinue)
    [array]::Reverse($found)
    return $found
}
