@echo off
rem JBang for this repository on Windows: the jbang on the PATH, else the one that Maven fetches once into the home folder's cache.
rem Usage: jbang migrate prod    (as in the file jbang beside this one, which explains the rest)
setlocal
set "version=0.132.1"
set "JBANG_LAUNCH_CMD=%~f0"
set "JBANG_NO_VERSION_CHECK=true"

rem Any jbang on the PATH but this one.
for %%F in (jbang.cmd jbang.exe) do (
  if not "%%~$PATH:F" == "" if /i not "%%~$PATH:F" == "%~f0" (
    call "%%~$PATH:F" %*
    exit /b
  )
)

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "cache=%USERPROFILE%\.cache\lossless"
if defined XDG_CACHE_HOME set "cache=%XDG_CACHE_HOME%\lossless"
set "jar=%cache%\jbang-cli-%version%-all.jar"
if not exist "%jar%" (
  call mvn -B -q dependency:copy "-Dartifact=dev.jbang:jbang-cli:%version%:jar:all" "-DoutputDirectory=%cache%\download" >&2 || (
    echo error: Maven could not fetch dev.jbang:jbang-cli:%version% >&2
    echo help: install Maven and a JDK, 17 or newer, or JBang: winget install jbangdev.jbang >&2
    exit /b 1
  )
  move /y "%cache%\download\jbang-cli-%version%-all.jar" "%jar%" > nul
)

rem Exit status 255: JBang's answer is a command to run. Any other: the status, and an answer to read.
set "JBANG_RUNTIME_SHELL=cmd"
set "answer=%TEMP%\jbang-%RANDOM%%RANDOM%.txt"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%jar%" %* > "%answer%"
set "status=%ERRORLEVEL%"
if not "%status%" == "255" (
  type "%answer%"
  del /q "%answer%"
  exit /b %status%
)
set "command="
for /f "usebackq delims=" %%L in ("%answer%") do if not defined command set "command=%%L"
del /q "%answer%"
%command%
exit /b %ERRORLEVEL%
