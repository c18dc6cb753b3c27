# trakt @VERSION@, run by the Java runtime that it brings along.
$traktHome = Join-Path $PSScriptRoot '..\lib\trakt\@VERSION@'
$cache = 'read'
if ($args.Count -eq 0 -or $args[0] -in 'help', '-h', '--help') { $cache = 'light' }
elseif ($args[0] -in 'alias', 'auth', 'cache', 'completion', 'config', 'version') { $cache = 'local' }
$options = @("-XX:AOTCache=$traktHome\$cache.aot", "-Dtrakt.help=$traktHome\help")
if ($env:TRAKT_JAVA_OPTIONS) { $options += -split $env:TRAKT_JAVA_OPTIONS }
$options += @('-m', 'trakt/io.github.traktcli.presentation.cli.Main')
# PowerShell takes "a,b" for a list and would pass two words: for trakt it is one, as in --fields a,b.
for ($i = 0; $i -lt $args.Count; $i++) { if ($args[$i] -is [array]) { $args[$i] = $args[$i] -join ',' } }
# Windows PowerShell would write ASCII into the pipe, with question marks for the rest.
$OutputEncoding = New-Object System.Text.UTF8Encoding $false
# Without a pipe $input is empty, and questions would find their answers ended.
if ($MyInvocation.ExpectingInput) { $input | & "$traktHome\runtime\bin\java.exe" @options @args }
else { & "$traktHome\runtime\bin\java.exe" @options @args }
exit $LASTEXITCODE
