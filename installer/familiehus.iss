; The per-user installer (Inno Setup 6.4 or newer): for PCs where nobody can install per machine.
; It wraps the folder that "python dev.py bundle" leaves in dist\familiehus. Built on Windows with:
;     iscc /DVersion=0.1.0 installer\familiehus.iss
; It touches no data: houses live in the user's own profile and survive removal and upgrade.
; Not yet built or run on Windows; see docs/installation.md.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 installer\familiehus.iss
#endif

[Setup]
AppId={{B0A6A3A5-6E0D-4E55-8B7B-2B7C5A0E9D13}
AppName=familiehus
AppVersion={#Version}
AppPublisher=familiehus
DefaultDirName={localappdata}\Programs\Familiehus
DisableDirPage=yes
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..
OutputDir=dist
OutputBaseFilename=familiehus-{#Version}-bruger
SetupIconFile=resources\icons\app.ico
UninstallDisplayIcon={app}\familiehus.exe
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern

[Languages]
Name: "da"; MessagesFile: "compiler:Languages\Danish.isl"

[InstallDelete]
; The folder belongs to the program alone; what an older version left there must not be loaded by a newer.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\familiehus\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Familiehus"; Filename: "{app}\familiehus.exe"

[Run]
Filename: "{app}\familiehus.exe"; Description: "Åbn familiehus"; Flags: postinstall nowait skipifsilent
