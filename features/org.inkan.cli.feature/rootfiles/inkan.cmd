@echo off
rem Starts Inkan: the command line with arguments, the workbench without (or with "workbench").
rem INKAN_JAVA_OPTS adds JVM options, JAVA_HOME chooses the JDK (21 or newer).
setlocal
set "INKAN_HOME=%~dp0"
set "INKAN_HOME=%INKAN_HOME:~0,-1%"
set "JAVA_EXE=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
"%JAVA_EXE%" -version >nul 2>&1
if errorlevel 1 goto nojava

if "%~1"=="" goto workbench
if /i "%~1"=="workbench" goto workbench

for %%f in ("%INKAN_HOME%\plugins\org.eclipse.equinox.launcher_*.jar") do set "INKAN_LAUNCHER=%%f"
set "INKAN_AREA=%LOCALAPPDATA%\Inkan\headless"
if not exist "%INKAN_AREA%" mkdir "%INKAN_AREA%" || exit /b 1
copy /y "%INKAN_HOME%\headless\config.ini" "%INKAN_AREA%\config.ini" >nul || exit /b 1
"%JAVA_EXE%" -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%INKAN_AREA%\inkan.jsa" ^
  -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:-UsePerfData ^
  "-Dinkan.home=%INKAN_HOME%" %INKAN_JAVA_OPTS% ^
  -jar "%INKAN_LAUNCHER%" -nosplash -configuration "%INKAN_AREA%" %*
exit /b %ERRORLEVEL%

:workbench
for %%f in ("%INKAN_HOME%\plugins\org.eclipse.equinox.launcher_*.jar") do set "INKAN_LAUNCHER=%%f"
set "JAVAW_EXE=%JAVA_EXE:java.exe=javaw.exe%"
start "Inkan" "%JAVAW_EXE%" %INKAN_JAVA_OPTS% -jar "%INKAN_LAUNCHER%" -name Inkan
exit /b 0

:nojava
echo inkan: no Java 21 or newer was found. Install one or set JAVA_HOME. 1>&2
exit /b 2
