# Inkan request kit: makes the key and the certificate request on this machine. Windows PowerShell 5.1.
# Idempotent: a request whose key is still waiting is reported again and never replaced.
param([switch]$WhatIf)
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    Write-Output 'Constrained Language Mode / 制限付き言語モード: exit 12'
    exit 12
}
. (Join-Path $PSScriptRoot 'inkan.ps1')
$script:InkanDryRun = [bool]$WhatIf

# A request belongs to a waiting key when the machine's Request store holds a certificate with the same public key.
function Test-InkanPendingKey {
    param([byte[]]$Request)
    $text = ConvertTo-InkanHex -Bytes $Request
    $store = New-Object System.Security.Cryptography.X509Certificates.X509Store -ArgumentList 'REQUEST', 'LocalMachine'
    $store.Open('ReadOnly')
    try {
        foreach ($certificate in $store.Certificates) {
            $key = ConvertTo-InkanHex -Bytes $certificate.PublicKey.EncodedKeyValue.RawData
            if ($certificate.HasPrivateKey -and $text.Contains($key)) { return $true }
        }
    }
    finally { $store.Close() }
    return $false
}

function Read-InkanRequest {
    param([string]$File)
    if (-not [System.IO.File]::Exists($File)) { return $null }
    $lines = [System.IO.File]::ReadAllLines($File)
    $body = ''
    foreach ($line in $lines) {
        if (-not $line.StartsWith('-')) { $body = $body + $line.Trim() }
    }
    try { return , [System.Convert]::FromBase64String($body) } catch { return $null }
}

function Invoke-InkanRequest {
    $file = Join-Path $script:InkanState ('request-' + [string]$script:InkanKit.nonce + '.req')
    $request = Read-InkanRequest -File $file
    if (($null -ne $request) -and (Test-InkanPendingKey -Request $request)) {
        $script:InkanRequest = [System.Convert]::ToBase64String($request)
        Add-InkanStep -Name 'request' -State 'already' -Detail @{ sha256 = (Get-InkanDigest -Bytes $request) }
        return
    }
    if ($script:InkanDryRun) {
        Add-InkanStep -Name 'request' -State 'skipped' -Detail @{ reason = 'whatIf' }
        return
    }
    Initialize-InkanState
    $inf = Join-Path $script:InkanRoot 'data\request.inf'
    $outcome = Invoke-InkanNative -Program 'certreq.exe' -Arguments @('-new', '-machine', '-q', '-f', $inf, $file)
    $request = Read-InkanRequest -File $file
    if (($outcome.ExitCode -ne 0) -or ($null -eq $request) -or -not (Test-InkanPendingKey -Request $request)) {
        Add-InkanStep -Name 'request' -State 'failed' -Detail @{ reason = 'certreq'; exitCode = $outcome.ExitCode; output = $outcome.Output }
        return
    }
    $script:InkanRequest = [System.Convert]::ToBase64String($request)
    Add-InkanStep -Name 'request' -State 'done' -Detail @{ sha256 = (Get-InkanDigest -Bytes $request) }
}

Test-InkanEnvironment
Test-InkanKit
$hostReport = Get-InkanHost
Test-InkanHost -HostReport $hostReport
try { Invoke-InkanRequest }
catch { Add-InkanStep -Name 'request' -State 'failed' -Detail @{ reason = 'exception'; output = $_.Exception.Message } }
$code = 0
if (Test-InkanFailed) { $code = 16 }
Write-InkanResult -HostReport $hostReport -Phase 'request' -ExitCode $code
if ($code -eq 0) { Write-InkanLine -Key 'requestNext' } else { Write-InkanLine -Key 'failedNext' -Color 'Red' }
exit $code
