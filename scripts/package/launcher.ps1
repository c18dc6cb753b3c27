# trakt @VERSION@, run by the Java runtime that it brings along.
$traktHome = Join-Path $PSScriptRoot '..\lib\trakt\@VERSION@'
$cache = 'read'
if ($args.Count -eq 0 -or $args[0] -in 'help', '-h', '--help') { $cache = 'light' }
elseif ($args[0] -in 'alias', 'auth', 'cache', 'completion', 'config', 'version') { $cache = 'local' }
$options = @("-XX:AOTCache=$traktHome\$cache.aot", "-Dtrakt.help=$traktHome\help")
if ($env:TRAKT_JAVA_OPTIONS) { $options += $env:TRAKT_JAVA_OPTIONS -split ' ' }
$options += @('-m', 'trakt/io.github.traktcli.presentation.cli.Main')
# Without a pipe $input is empty, and questions would find their answers ended.
if ($MyInvocation.ExpectingInput) { $input | & "$traktHome\runtime\bin\java.exe" @options @args }
else { & "$traktHome\runtime\bin\java.exe" @options @args }
exit $LASTEXITCODE
