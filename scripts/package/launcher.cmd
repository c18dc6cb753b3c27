@echo off
rem trakt @VERSION@, run by the Java runtime that it brings along.
setlocal DisableDelayedExpansion
rem What is set here is for this file alone: HOME is a variable of many programs that trakt starts.
set "home=%~dp0..\lib\trakt\@VERSION@"
set "cache=read"
if "%~1"=="" set "cache=light"
for %%w in (help -h --help) do if "%~1"=="%%w" set "cache=light"
for %%w in (alias auth cache completion config version) do if "%~1"=="%%w" set "cache=local"
endlocal & "%home%\runtime\bin\java.exe" "-XX:AOTCache=%home%\%cache%.aot" "-Dtrakt.help=%home%\help" %TRAKT_JAVA_OPTIONS% -m trakt/io.github.traktcli.presentation.cli.Main %*
exit /b %errorlevel%
