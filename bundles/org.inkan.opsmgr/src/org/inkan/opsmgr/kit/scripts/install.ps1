# Inkan install kit: trust, bind, register, restart, prove. Windows PowerShell 5.1.
# Every step detects first, acts only if needed, detects again and records. The PFX password is asked for, or read
# from -PasswordFile or the environment variable INKAN_PFX_PASSWORD; it is never passed on a command line.
param([switch]$WhatIf, [switch]$NoRestart, [string]$PasswordFile = '', [int]$WaitSeconds = 180, [int]$WatchSeconds = 60)
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    Write-Output 'Constrained Language Mode / 制限付き言語モード: exit 12'
    exit 12
}
. (Join-Path $PSScriptRoot 'inkan.ps1')
$script:InkanDryRun = [bool]$WhatIf
$script:LoadIds = @(20049, 20050, 20051, 20052, 20053, 20054, 20066, 20068, 20069, 20075, 20077, 21021, 21022, 21036)
$script:ChannelIds = @(20057, 20067, 20070, 20071, 20072, 21001, 21002, 21005, 21006, 21007, 21016)
$script:Changed = $false
$script:Asked = $false
$script:Since = [datetime]::UtcNow

function Get-InkanPlan {
    $state = Read-InkanState
    if (($null -ne $state) -and ([string]$state.thumbprint -eq [string]$script:InkanKit.thumbprint)) {
        return [ordered]@{ thumbprint = [string]$state.thumbprint; previousSerial = [string]$state.previousSerial; previousHash = [string]$state.previousHash; serialBytes = [string]$state.serialBytes; imported = [bool]$state.imported; stores = @($state.stores) }
    }
    $now = Get-InkanRegistration
    return [ordered]@{ thumbprint = [string]$script:InkanKit.thumbprint; previousSerial = $now.serialBytes; previousHash = $now.thumbprint; serialBytes = [string]$script:InkanKit.serialBytes; imported = $false; stores = @() }
}

# Roots go to Root and intermediates to CA. A whole p7b in Root would put intermediates there, which is a known cause
# of refused client certificates.
function Install-InkanStore {
    param([string]$Step, [string]$Store, $Plan)
    $added = 0
    foreach ($entry in $script:InkanKit.stores) {
        if ([string]$entry.store -ne $Store) { continue }
        if ($null -ne (Get-InkanStoreCertificate -Store $Store -Thumbprint $entry.thumbprint)) { continue }
        if ($script:InkanDryRun) { $added++; continue }
        $certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList (Join-Path $script:InkanRoot $entry.file)
        # Noted before the act: an interruption in between must not leave a certificate that undo does not know of.
        $Plan.stores = @($Plan.stores) + @([ordered]@{ store = $Store; thumbprint = [string]$entry.thumbprint })
        Write-InkanState -State $Plan
        Edit-InkanStore -Store $Store -Certificate $certificate
        if ($null -eq (Get-InkanStoreCertificate -Store $Store -Thumbprint $entry.thumbprint)) { throw ('store ' + $Store + ' ' + $entry.thumbprint) }
        $added++
    }
    Complete-InkanStep -Name $Step -Did ($added -gt 0) -Detail @{ note = [string]$added }
}

function Complete-InkanStep {
    param([string]$Name, [bool]$Did, [hashtable]$Detail, [datetime]$At = [datetime]::UtcNow)
    $state = 'already'
    if ($Did) { $state = 'done' }
    if ($Did -and $script:InkanDryRun) { $state = 'skipped'; $Detail['reason'] = 'whatIf' }
    Add-InkanStep -Name $Name -State $state -Detail $Detail -At $At
}

function Get-InkanPassword {
    if ($PasswordFile.Length -gt 0) {
        $clear = [System.IO.File]::ReadAllLines($PasswordFile, $script:InkanUtf8)[0]
        return ConvertTo-SecureString -String $clear -AsPlainText -Force
    }
    if (-not [string]::IsNullOrEmpty($env:INKAN_PFX_PASSWORD)) {
        return ConvertTo-SecureString -String $env:INKAN_PFX_PASSWORD -AsPlainText -Force
    }
    $script:Asked = $true
    return Read-Host -Prompt (Get-InkanText -Key 'passwordPrompt') -AsSecureString
}

# The key bag names the provider, so the import API places the key there. If Windows decided otherwise, certutil is
# asked to use the provider by name; it then prompts for the password itself, so only where a person is there to answer.
function Import-InkanPfx {
    $file = Join-Path $script:InkanRoot 'data\host.pfx'
    $password = Get-InkanPassword
    $certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2
    $flags = [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]'MachineKeySet, PersistKeySet'
    $certificate.Import([System.IO.File]::ReadAllBytes($file), $password, $flags)
    if ($certificate.Thumbprint -ne [string]$script:InkanKit.thumbprint) { throw 'pfx holds another certificate' }
    Edit-InkanStore -Store 'My' -Certificate $certificate
    $facts = Get-InkanKeyFact -Certificate (Get-InkanStoreCertificate -Store 'My' -Thumbprint $certificate.Thumbprint)
    if (-not (Test-InkanKeyFact -Facts $facts) -and $script:Asked) {
        Write-InkanLine -Key 'pfxAgain' -Color 'Yellow'
        Edit-InkanStore -Store 'My' -Certificate $certificate -Remove
        $certutil = Join-Path ([System.Environment]::SystemDirectory) 'certutil.exe'
        & $certutil '-f' '-csp' ([string]$script:InkanKit.provider) '-importpfx' $file 'AT_KEYEXCHANGE'
    }
}

function Get-InkanKeyFact {
    param($Certificate)
    $facts = @{ thumbprint = ''; provider = ''; keySpec = ''; machineKeySet = 'false' }
    if ($null -eq $Certificate) { return $facts }
    $facts.thumbprint = [string]$Certificate.Thumbprint
    $key = $null
    # A key of a CNG provider cannot be opened here at all, which is exactly the finding.
    try { if ($Certificate.HasPrivateKey) { $key = $Certificate.PrivateKey } } catch { $facts['error'] = $_.Exception.Message }
    if ($key -is [System.Security.Cryptography.ICspAsymmetricAlgorithm]) {
        $info = $key.CspKeyContainerInfo
        $facts.provider = [string]$info.ProviderName
        $facts.keySpec = ([int]$info.KeyNumber).ToString([System.Globalization.CultureInfo]::InvariantCulture)
        if ($info.MachineKeyStore) { $facts.machineKeySet = 'true' }
    }
    return $facts
}

function Test-InkanKeyFact {
    param([hashtable]$Facts)
    return ($Facts.keySpec -eq '1') -and ($Facts.machineKeySet -eq 'true') -and ($Facts.provider.Length -gt 0)
}

function Install-InkanBinding {
    param($Plan)
    $thumbprint = [string]$script:InkanKit.thumbprint
    $facts = Get-InkanKeyFact -Certificate (Get-InkanStoreCertificate -Store 'My' -Thumbprint $thumbprint)
    if (Test-InkanKeyFact -Facts $facts) {
        Complete-InkanStep -Name 'bind' -Did $false -Detail $facts
        return
    }
    if ($script:InkanDryRun) {
        Complete-InkanStep -Name 'bind' -Did $true -Detail $facts
        return
    }
    if ([string]$script:InkanKit.keyMode -eq 'pfx') {
        if ($facts.thumbprint.Length -eq 0) {
            $Plan.imported = $true
            Write-InkanState -State $Plan
        }
        Import-InkanPfx
    }
    else {
        $file = Join-Path $script:InkanRoot 'data\host.cer'
        $outcome = Invoke-InkanNative -Program 'certreq.exe' -Arguments @('-accept', '-machine', '-q', $file)
        if ($outcome.ExitCode -ne 0) {
            $outcome = Invoke-InkanNative -Program 'certutil.exe' -Arguments @('-repairstore', 'my', [string]$script:InkanKit.serialNumber)
        }
    }
    $facts = Get-InkanKeyFact -Certificate (Get-InkanStoreCertificate -Store 'My' -Thumbprint $thumbprint)
    if (Test-InkanKeyFact -Facts $facts) {
        Complete-InkanStep -Name 'bind' -Did $true -Detail $facts
        return
    }
    $facts['reason'] = 'key'
    if ($facts.thumbprint.Length -eq 0) { $facts['reason'] = 'certificate' }
    Add-InkanStep -Name 'bind' -State 'failed' -Detail $facts
}

function Install-InkanRegistration {
    param($Plan)
    $now = Get-InkanRegistration
    $same = ($now.serialBytes -eq [string]$script:InkanKit.serialBytes) -and ($now.thumbprint -eq [string]$script:InkanKit.thumbprint)
    if (-not $same -and -not $script:InkanDryRun) {
        Write-InkanState -State $Plan
        Set-InkanRegistration -SerialBytes ([string]$script:InkanKit.serialBytes) -Thumbprint ([string]$script:InkanKit.thumbprint)
        $script:Changed = $true
        $now = Get-InkanRegistration
        if ($now.serialBytes -ne [string]$script:InkanKit.serialBytes) { throw 'registry read-back differs' }
    }
    $script:InkanRegistration = $now
    Complete-InkanStep -Name 'register' -Did (-not $same) -Detail @{ serialBytes = $now.serialBytes }
}

# The serial is read when HealthService starts, so a change needs a restart; without one the newest load event must
# say that this certificate is loaded.
function Restart-InkanIfNeeded {
    $service = Get-CimInstance -ClassName Win32_Service -Filter "Name='HealthService'"
    $loaded = $null
    if ([int]$service.ProcessId -gt 0) {
        $started = (Get-Process -Id $service.ProcessId).StartTime
        foreach ($record in (Get-InkanConnectorEvent -Since $started -Ids $script:LoadIds)) { $loaded = $record }
    }
    if (-not $script:Changed -and ($null -ne $loaded) -and ([int]$loaded.Id -eq 20053)) {
        $script:Since = $loaded.TimeCreated
        Complete-InkanStep -Name 'restart' -Did $false -Detail @{} -At $loaded.TimeCreated
        return
    }
    if ($NoRestart) {
        Add-InkanStep -Name 'restart' -State 'skipped' -Detail @{ reason = 'noRestart' }
        return
    }
    $script:Since = [datetime]::Now
    if (-not $script:InkanDryRun) { Restart-InkanHealthService }
    Complete-InkanStep -Name 'restart' -Did $true -Detail @{} -At $script:Since
}

function Wait-InkanProof {
    $deadline = [datetime]::UtcNow.AddSeconds($WaitSeconds)
    $decision = 0
    while (($decision -eq 0) -and ([datetime]::UtcNow -lt $deadline)) {
        foreach ($record in (Get-InkanConnectorEvent -Since $script:Since -Ids $script:LoadIds)) { $decision = [int]$record.Id }
        if ($decision -eq 0) { Start-Sleep -Seconds 3 }
    }
    if (($decision -eq 20053) -and $script:Changed) { Start-Sleep -Seconds $WatchSeconds }
    $trouble = @()
    $load = @(Get-InkanConnectorEvent -Since $script:Since -Ids $script:LoadIds)
    $channel = @(Get-InkanConnectorEvent -Since $script:Since -Ids $script:ChannelIds)
    foreach ($record in @(($load + $channel) | Sort-Object -Property RecordId)) {
        [void]$script:InkanEvents.Add([ordered]@{ id = [string]$record.Id; provider = [string]$record.ProviderName; at = (Get-InkanTime -At $record.TimeCreated) })
        if ($script:LoadIds -contains [int]$record.Id) { $decision = [int]$record.Id }
        if ($script:ChannelIds -contains [int]$record.Id) { $trouble = $trouble + @([string]$record.Id) }
    }
    $detail = @{ event = [string]$decision; channel = ($trouble -join ' ') }
    if ($decision -eq 20053) {
        Complete-InkanStep -Name 'verify' -Did $true -Detail $detail
        return
    }
    $detail['reason'] = 'event'
    if ($decision -eq 0) { Add-InkanStep -Name 'verify' -State 'skipped' -Detail $detail } else { Add-InkanStep -Name 'verify' -State 'failed' -Detail $detail }
}

function Invoke-InkanGuarded {
    param([string]$Name, [scriptblock]$Action)
    if (Test-InkanFailed) {
        Add-InkanStep -Name $Name -State 'skipped' -Detail @{ reason = 'earlier' }
        return
    }
    try { & $Action }
    catch { Add-InkanStep -Name $Name -State 'failed' -Detail @{ reason = 'exception'; output = $_.Exception.Message } }
}

Test-InkanEnvironment
Test-InkanKit
$hostReport = Get-InkanHost
Test-InkanHost -HostReport $hostReport
$plan = $null
Invoke-InkanGuarded -Name 'root' -Action {
    if (-not $script:InkanDryRun) { Initialize-InkanState }
    $script:plan = Get-InkanPlan
    Install-InkanStore -Step 'root' -Store 'Root' -Plan $script:plan
}
Invoke-InkanGuarded -Name 'intermediate' -Action { Install-InkanStore -Step 'intermediate' -Store 'CA' -Plan $plan }
Invoke-InkanGuarded -Name 'bind' -Action { Install-InkanBinding -Plan $plan }
$product = Get-Service -Name 'HealthService' -ErrorAction SilentlyContinue
if ($null -eq $product) {
    foreach ($name in @('register', 'restart', 'verify')) { Add-InkanStep -Name $name -State 'skipped' -Detail @{ reason = 'noProduct' } }
}
else {
    Invoke-InkanGuarded -Name 'register' -Action { Install-InkanRegistration -Plan $plan }
    Invoke-InkanGuarded -Name 'restart' -Action { Restart-InkanIfNeeded }
    if ($script:InkanDryRun -or $NoRestart) { Add-InkanStep -Name 'verify' -State 'skipped' -Detail @{ reason = 'whatIf' } }
    else { Invoke-InkanGuarded -Name 'verify' -Action { Wait-InkanProof } }
}
$code = 0
foreach ($step in $script:InkanSteps) {
    if ($step.state -eq 'skipped') { $code = 20 }
}
if (Test-InkanFailed) { $code = 16 }
if ($script:InkanDryRun) { $code = 0 }
Write-InkanResult -HostReport $hostReport -Phase 'install' -ExitCode $code
if ($code -eq 0) { Write-InkanLine -Key 'installNext' -Color 'Green' }
if ($code -eq 16) { Write-InkanLine -Key 'failedNext' -Color 'Red' }
if ($code -eq 20) { Write-InkanLine -Key 'openNext' -Color 'Yellow' }
exit $code
