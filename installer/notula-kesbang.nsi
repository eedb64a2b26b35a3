; The installer for Windows: for one person, without an administrator, also silent (/S, /D=FOLDER).
; makensis -DVERSION=1.2.3 -DFOLDER=... -DICON=... -DOUTPUT=... notula-kesbang.nsi
; Exit code: 0, 1 given up, 2 the program is still open, 3 a newer version is there.

Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"

!define TITLE "Notula Kesbang"
!define PROGRAM "Notula Kesbang.exe"
!define UNINSTALLER "Hapus Notula Kesbang.exe"
!define CLASS "NotulaKesbang.Paket"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\NotulaKesbang"
!define DATA "$LOCALAPPDATA\${TITLE}"

Name "${TITLE}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1057 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=1057 "FileDescription" "Pemasang ${TITLE}"
VIAddVersionKey /LANG=1057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1057 "LegalCopyright" "Lisensi MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Buka ${TITLE}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Program dihapus. Notula, lampiran, dan salinannya tetap ada di ${DATA}."
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

; Ask the open program to close, as its own window would be closed, and wait until it has: it
; writes what was typed and makes its copy first.
!macro CLOSE_PROGRAM un
Function ${un}CloseProgram
  ask:
  IfFileExists "$INSTDIR\${PROGRAM}" 0 closed
  StrCpy $1 0
  wait:
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    IfErrors 0 free
    IntCmp $1 0 0 +2 +2
      nsExec::Exec 'taskkill /IM "${PROGRAM}"'
    IntOp $1 $1 + 1
    Sleep 500
    IntCmp $1 40 busy wait busy
  busy:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${TITLE} masih terbuka. Tutup jendelanya, lalu coba lagi." /SD IDCANCEL IDRETRY ask
    SetErrorLevel 2
    Quit
  free:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro CLOSE_PROGRAM ""
!insertmacro CLOSE_PROGRAM "un."

; What this installer brings and an earlier one brought; never what people put beside it.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\lisensi"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\kesbang-desktop.exe"
  Delete "$INSTDIR\kesbang-desktop"
  Delete "$INSTDIR\VERSI"
  Delete "$INSTDIR\isi.sha256"
!macroend

Function .onInit
  SetShellVarContext current
  ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
  StrCmp $0 "" fresh
  ${VersionCompare} "$0" "${VERSION}" $1
  StrCmp $1 1 0 fresh
    MessageBox MB_OK|MB_ICONSTOP "Versi $0 sudah terpasang dan lebih baru daripada ${VERSION}. Tidak ada yang diubah." /SD IDOK
    SetErrorLevel 3
    Quit
  fresh:
FunctionEnd

Section
  Call CloseProgram
  SetOutPath "$INSTDIR"
  !insertmacro REMOVE_PROGRAM
  File /r "${FOLDER}"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\Classes\.knotula" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Paket ${TITLE}"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "${TITLE}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegStr HKCU "${KEY}" "Comments" "Data: ${DATA}"
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  ; The explorer reads file types anew.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Call un.CloseProgram
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.knotula" ""
  StrCmp $0 "${CLASS}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.knotula"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  MessageBox MB_OK|MB_ICONINFORMATION "${TITLE} dihapus. Data tetap ada di ${DATA}; hapus folder itu sendiri bila memang tidak diperlukan lagi." /SD IDOK
SectionEnd
