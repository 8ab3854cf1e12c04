@echo off
rem Starts Inkan: the command line with arguments, the workbench without (or with "workbench").
rem INKAN_JAVA_OPTS adds JVM options, JAVA_HOME chooses the JDK (21 or newer).
setlocal EnableExtensions DisableDelayedExpansion
set "INKAN_HOME=%~dp0"
set "INKAN_HOME=%INKAN_HOME:~0,-1%"
for %%f in ("%INKAN_HOME%\plugins\org.eclipse.equinox.launcher_*.jar") do set "INKAN_LAUNCHER=%%f"

rem A folder jre beside this file comes first, then JAVA_HOME, the path, and where installers put a JDK.
set "JAVA_EXE="
call :try "%INKAN_HOME%\jre\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME call :try "%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_EXE for %%f in (java.exe) do call :try "%%~$PATH:f"
if not defined JAVA_EXE for %%d in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do (
  for /d %%j in ("%ProgramFiles%\%%~d\*") do call :try "%%j\bin\java.exe"
)
if not defined JAVA_EXE goto nojava

rem What is kept between two starts; class data sharing halves the start.
set "INKAN_AREA=%LOCALAPPDATA%\Inkan\headless"
set "INKAN_JVM=-Xshare:auto -XX:+AutoCreateSharedArchive -Xlog:disable -Xlog:all=off"
set "INKAN_JVM=%INKAN_JVM% -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
set "INKAN_JVM=%INKAN_JVM% -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:Tier3DelayOn=0"
if not exist "%INKAN_AREA%" mkdir "%INKAN_AREA%"

if "%~1"=="" goto workbench
if /i "%~1"=="workbench" goto workbench
rem To cmd.exe an equals sign parts words as a blank does, so this finds --lang=ja too.
if /i "%~1"=="--lang" if /i "%~3"=="workbench" goto workbench

copy /y "%INKAN_HOME%\headless\config.ini" "%INKAN_AREA%\config.ini" >nul || exit /b 1
"%JAVA_EXE%" %INKAN_JVM% "-XX:SharedArchiveFile=%INKAN_AREA%\inkan.jsa" -XX:+UseSerialGC -XX:-UsePerfData ^
  "-Dinkan.home=%INKAN_HOME%" %INKAN_JAVA_OPTS% ^
  -jar "%INKAN_LAUNCHER%" -nosplash -configuration "%INKAN_AREA%" %*
exit /b %ERRORLEVEL%

rem The window does not need the console: this returns at once. %* would still hold the words workbench and --lang.
:workbench
set INKAN_ARGUMENTS=
set INKAN_WORD=
set INKAN_ASKED=
set "INKAN_NL=%INKAN_LANG%"
:argument
if "%~1"=="" goto window
if /i "%~1"=="--lang" goto language
if not defined INKAN_WORD if /i "%~1"=="workbench" goto word
set INKAN_ARGUMENTS=%INKAN_ARGUMENTS% %1
:next
shift
goto argument
:word
set INKAN_WORD=1
goto next
:language
set INKAN_ASKED=1
set "INKAN_NL=%~2"
shift
goto next
:window
if defined INKAN_ASKED if /i not "%INKAN_NL%"=="en" if /i not "%INKAN_NL%"=="ja" goto nolanguage
if defined INKAN_NL set INKAN_ARGUMENTS=-nl %INKAN_NL% %INKAN_ARGUMENTS%
rem A run that never came to its window leaves a small archive, which helps nobody and would stay for good.
for %%f in ("%INKAN_AREA%\workbench.jsa") do if exist "%%~f" if %%~zf lss 16000000 del "%%~f"
start "Inkan" "%JAVA_EXE:java.exe=javaw.exe%" %INKAN_JVM% "-XX:SharedArchiveFile=%INKAN_AREA%\workbench.jsa" ^
  -Dosgi.requiredJavaVersion=21 "-Dinkan.launcher=%INKAN_HOME%\inkanw.exe" ^
  "-Dinkan.home=%INKAN_HOME%" %INKAN_JAVA_OPTS% -jar "%INKAN_LAUNCHER%" -name Inkan %INKAN_ARGUMENTS%
exit /b 0

:nolanguage
echo inkan: --lang takes en or ja. 1>&2
exit /b 2

rem try JAVA_EXE: takes it when its folder has a file release of version 21 or newer; starting each would take seconds.
:try
if defined JAVA_EXE exit /b 0
if not exist "%~1" exit /b 0
for %%r in ("%~dp1..\release") do if not exist "%%~fr" exit /b 0
set "JAVA_MAJOR="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~dp1..\release"`) do (
  for /f "delims=.-+_" %%m in (%%v) do set "JAVA_MAJOR=%%~m"
)
if not defined JAVA_MAJOR exit /b 0
if %JAVA_MAJOR% geq 21 set "JAVA_EXE=%~f1"
exit /b 0

rem "type" turns UTF-16 into what the console shows; Japanese inside this file would depend on its code page.
:nojava
type "%INKAN_HOME%\nojava.txt" 1>&2
exit /b 2
