# Takes back what the Inkan install kit changed on this machine, and only that. Windows PowerShell 5.1.
# The registry is restored only while it still holds our values; certificates are removed only where we added them.
# A certificate whose key was made on this machine stays, because removing it would orphan the key.
param([switch]$WhatIf, [switch]$NoRestart)
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    Write-Output 'Constrained Language Mode / 制限付き言語モード: exit 12'
    exit 12
}
. (Join-Path $PSScriptRoot 'inkan.ps1')
$script:InkanDryRun = [bool]$WhatIf

# Taking a certificate out of its store leaves the key file behind.
function Clear-InkanKey {
    param($Certificate)
    $key = $null
    try { if ($Certificate.HasPrivateKey) { $key = $Certificate.PrivateKey } } catch { Write-Verbose $_.Exception.Message }
    if ($key -is [System.Security.Cryptography.RSACryptoServiceProvider]) {
        $key.PersistKeyInCsp = $false
        $key.Clear()
    }
}

function Undo-InkanInstallation {
    param($State)
    $now = Get-InkanRegistration
    $changed = $false
    if (($now.serialBytes -eq [string]$State.serialBytes) -and ($now.serialBytes -ne [string]$State.previousSerial)) {
        if (-not $script:InkanDryRun) { Set-InkanRegistration -SerialBytes ([string]$State.previousSerial) -Thumbprint ([string]$State.previousHash) }
        $changed = $true
    }
    $entries = @($State.stores)
    if ([bool]$State.imported) { $entries = $entries + @(New-Object PSObject -Property @{ store = 'My'; thumbprint = [string]$State.thumbprint }) }
    foreach ($entry in $entries) {
        if ($null -eq $entry) { continue }
        $certificate = Get-InkanStoreCertificate -Store $entry.store -Thumbprint $entry.thumbprint
        if (($null -ne $certificate) -and -not $script:InkanDryRun) {
            if ([string]$entry.store -eq 'My') { Clear-InkanKey -Certificate $certificate }
            Edit-InkanStore -Store $entry.store -Certificate $certificate -Remove
        }
    }
    $service = Get-Service -Name 'HealthService' -ErrorAction SilentlyContinue
    if ($changed -and ($null -ne $service) -and -not $NoRestart -and -not $script:InkanDryRun) { Restart-InkanHealthService }
    if (-not $script:InkanDryRun) { [System.IO.File]::Delete((Join-Path $script:InkanState 'state.json')) }
    $script:InkanRegistration = Get-InkanRegistration
    $outcome = 'done'
    if ($script:InkanDryRun) { $outcome = 'skipped' }
    Add-InkanStep -Name 'undo' -State $outcome -Detail @{ note = [string]$entries.Count; registry = [string]$changed }
}

Test-InkanEnvironment
Test-InkanKit
$hostReport = Get-InkanHost
Test-InkanHost -HostReport $hostReport
$state = $null
if ([System.IO.Directory]::Exists($script:InkanState)) { $state = Read-InkanState }
if (($null -eq $state) -or ([string]$state.thumbprint -ne [string]$script:InkanKit.thumbprint)) {
    Write-InkanLine -Key 'nothingToUndo' -Color 'Yellow'
    Add-InkanStep -Name 'undo' -State 'already'
}
else {
    try { Undo-InkanInstallation -State $state }
    catch { Add-InkanStep -Name 'undo' -State 'failed' -Detail @{ reason = 'exception'; output = $_.Exception.Message } }
}
$code = 0
if (Test-InkanFailed) { $code = 16 }
Write-InkanResult -HostReport $hostReport -Phase 'install' -ExitCode $code
exit $code
