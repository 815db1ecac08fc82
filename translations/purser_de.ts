<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>purser::AboutDialog</name>
    <message>
        <source>About Purser</source>
        <translation>Über Purser</translation>
    </message>
    <message>
        <source>Procurement: partners, orders, approvals. Free software under the LGPL, version 3 or later.</source>
        <translation>Beschaffung: Partner, Bestellungen, Freigaben. Freie Software unter der LGPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>purser::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>purser::AddressAssistant</name>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Address as it is written</source>
        <translation>Anschrift, wie sie geschrieben wird</translation>
    </message>
</context>
<context>
    <name>purser::AuditTimeline</name>
    <message>
        <source>Nothing has happened to this record yet.</source>
        <translation>Mit diesem Datensatz ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Ältere Schritte zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::Banner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>purser::BulkBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ChildCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>purser::ChildRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>purser::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation>Mit Entf entfernen</translation>
    </message>
</context>
<context>
    <name>purser::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to change the order.</source>
        <translation>Durch Ziehen oder mit Alt+↑ und Alt+↓ ordnen.</translation>
    </message>
</context>
<context>
    <name>purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search pages, actions and records</source>
        <translation>Seiten, Befehle und Datensätze suchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>purser::CompanyChip</name>
    <message>
        <source>Company: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Change the company (Ctrl+Shift+O)</source>
        <translation>Firma wechseln (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>purser::ConflictBox</name>
    <message>
        <source>Somebody else changed %1 meanwhile. You did not touch that.</source>
        <translation>Jemand anders hat inzwischen %1 geändert. Daran haben Sie nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile, and what you changed too. Whose is to count?</source>
        <translation>Jemand anders hat diesen Datensatz inzwischen geändert, auch dort, wo Sie ihn geändert haben. Was soll gelten?</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Load the other state</source>
        <translation>Den anderen Stand laden</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>purser::DateField</name>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open calendar (Alt+Down)</source>
        <translation>Kalender öffnen (Alt+↓)</translation>
    </message>
    <message>
        <source>d</source>
        <comment>stands for a day in dd/mm/yyyy</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>m</source>
        <comment>stands for a month in dd/mm/yyyy</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>y</source>
        <comment>stands for a year in dd/mm/yyyy</comment>
        <translation>J</translation>
    </message>
</context>
<context>
    <name>purser::Desktop</name>
    <message>
        <source>%1 does not belong to any company yet. An administrator can change that.</source>
        <translation>%1 gehört noch zu keiner Firma. Ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>The database is empty. --sample fills it with sample data.</source>
        <translation>Die Datenbank ist leer. --sample füllt sie mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Say who with --user.</source>
        <translation>Niemand ist angemeldet. Geben Sie mit --user an, wer.</translation>
    </message>
    <message>
        <source>“%1” cannot be signed in without a password.</source>
        <translation>„%1“ kann nicht ohne Passwort angemeldet werden.</translation>
    </message>
</context>
<context>
    <name>purser::DuplicateWarning</name>
    <message>
        <source>This partner may be there already.</source>
        <translation>Diesen Partner gibt es vielleicht schon.</translation>
    </message>
    <message>
        <source>This partner may be there twice.</source>
        <translation>Diesen Partner gibt es vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Merge with “%1”…</source>
        <translation>Mit „%1“ zusammenführen…</translation>
    </message>
</context>
<context>
    <name>purser::EditorHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>purser::FaultPage</name>
    <message>
        <source>Purser cannot begin</source>
        <translation>Purser kann nicht beginnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>purser::FieldRow</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>purser::FilterBar</name>
    <message>
        <source>Search %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>purser::FilterEditor</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>purser::FirstRunPage</name>
    <message>
        <source>Welcome to Purser</source>
        <translation>Willkommen bei Purser</translation>
    </message>
    <message>
        <source>Partners, orders and approvals in one place. Your data stays on this computer.</source>
        <translation>Partner, Bestellungen und Freigaben an einem Ort. Ihre Daten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Begin with my company</source>
        <translation>Mit meiner Firma beginnen</translation>
    </message>
    <message>
        <source>Two invented companies with partners and users, to look around in. You can begin with your own company later.</source>
        <translation>Zwei erfundene Firmen mit Partnern und Benutzern zum Umsehen. Mit Ihrer eigenen Firma können Sie später beginnen.</translation>
    </message>
    <message>
        <source>An empty company in your currency, with you as its administrator.</source>
        <translation>Eine leere Firma in Ihrer Währung, mit Ihnen als Administrator.</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Orders in other currencies are converted to it.</source>
        <translation>Bestellungen in anderen Währungen werden in sie umgerechnet.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter the name of the company.</source>
        <translation>Bitte den Namen der Firma eingeben.</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>Bitte eine Währung wählen.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Bitte Ihren Namen eingeben.</translation>
    </message>
    <message>
        <source>Enter a login: what you will type to sign in.</source>
        <translation>Bitte einen Anmeldenamen eingeben: Mit ihm melden Sie sich an.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Bitte ein Passwort eingeben.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it once more.</source>
        <translation>Die beiden Passwörter sind verschieden. Bitte noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The sample data is ready.</source>
        <translation>Die Beispieldaten sind angelegt.</translation>
    </message>
    <message>
        <source>You can sign in as %1; all of them have this password:</source>
        <translation>Sie können sich als %1 anmelden; alle haben dieses Passwort:</translation>
    </message>
    <message>
        <source>Password of the sample users</source>
        <translation>Passwort der Beispielbenutzer</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it if you want to try approving as somebody else.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Bitte aufbewahren, wenn Sie Freigaben als jemand anders ausprobieren wollen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>purser::HierarchyCard</name>
    <message>
        <source>Parents and subsidiaries</source>
        <translation>Mutter- und Tochterunternehmen</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
</context>
<context>
    <name>purser::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Wird abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1 · %L2 %</source>
        <translation>%1 · %L2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>mehr als %L1</translation>
    </message>
    <message>
        <source>No %1 match what you search for.</source>
        <translation>Keine %1 passen zu dieser Suche.</translation>
    </message>
    <message>
        <source>No %1 have been deleted.</source>
        <translation>Es wurden keine %1 gelöscht.</translation>
    </message>
    <message>
        <source>There are no %1 yet.</source>
        <translation>Es gibt noch keine %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln done.</source>
        <translation>
            <numerusform>%1: %Ln erledigt.</numerusform>
            <numerusform>%1: %Ln erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted.</source>
        <translation>
            <numerusform>%Ln gelöscht.</numerusform>
            <numerusform>%Ln gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done.</source>
        <translation>
            <numerusform>%Ln konnte nicht erledigt werden.</numerusform>
            <numerusform>%Ln konnten nicht erledigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenkalkulation (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Text mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (gemeinsam)</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Gelöschtes zeigen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>No page is open. Choose one at the side, or search.</source>
        <translation>Es ist keine Seite geöffnet. Bitte an der Seite eine wählen oder suchen.</translation>
    </message>
    <message>
        <source>This page is not available any more.</source>
        <translation>Diese Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>Über Purser</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>Firma wechseln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Open the closed page again</source>
        <translation>Geschlossene Seite wieder öffnen</translation>
    </message>
    <message>
        <source>Show or hide the names in the navigation</source>
        <translation>Namen in der Navigation ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>purser::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge partners</source>
        <translation>Partner zusammenführen</translation>
    </message>
    <message>
        <source>It can be undone as long as nobody changes what came together.</source>
        <translation>Es lässt sich rückgängig machen, solange niemand ändert, was zusammenkam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>“%1” has nothing that would move.</source>
        <translation>„%1“ hat nichts, was mitkäme.</translation>
    </message>
    <message>
        <source>From “%1” come over: %2</source>
        <translation>Von „%1“ kommen mit: %2</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>„%1“ ist in „%2“ aufgegangen.</translation>
    </message>
</context>
<context>
    <name>purser::ModulePage</name>
    <message>
        <source>Starts when needed</source>
        <translation>Startet bei Bedarf</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (wahlweise)</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>purser::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln wartet</numerusform>
            <numerusform>%1, %Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>purser::PartnerBody</name>
    <message>
        <source>Is a</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>purser::PartnerList</name>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Choose two partners that are one.</source>
        <translation>Wählen Sie zwei Partner, die derselbe sind.</translation>
    </message>
</context>
<context>
    <name>purser::Picker</name>
    <message>
        <source>Show choices</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
</context>
<context>
    <name>purser::PickerModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>purser::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Wählen Sie eine Zeile, um sie hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>purser::QuickCreate</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>purser::RecordActions</name>
    <message>
        <source>Save first, or undo the changes.</source>
        <translation>Bitte zuerst speichern oder die Änderungen rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>purser::RecordEditorPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile. Both changes are kept.</source>
        <translation>Jemand anders hat inzwischen %1 geändert. Beide Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is input of %1 that was not saved.</source>
        <translation>Es gibt Eingaben vom %1, die nicht gespeichert wurden.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>purser::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Enter the password that you have now.</source>
        <translation>Bitte Ihr bisheriges Passwort eingeben.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Bitte ein neues Passwort eingeben.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it once more.</source>
        <translation>Die beiden Passwörter sind verschieden. Bitte noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>How this program was started</source>
        <translation>Wie dieses Programm gestartet wurde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>purser::ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>purser::SidePanel</name>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>purser::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Rechner angemeldet bleiben</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>purser::StateBar</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier angehalten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>purser::TabArea</name>
    <message>
        <source>Open pages</source>
        <translation>Geöffnete Seiten</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Die anderen schließen</translation>
    </message>
</context>
<context>
    <name>purser::TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>purser::TaxIdAssistant</name>
    <message>
        <source>The form and the check digits are right for %1.</source>
        <translation>Aufbau und Prüfziffern stimmen für %1.</translation>
    </message>
</context>
<context>
    <name>purser::TimestampField</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Show or hide the names in the navigation</source>
        <translation>Namen in der Navigation ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <translation>%1: keine Verbindung</translation>
    </message>
</context>
<context>
    <name>purser::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>purser::UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>These pages have changes that are not saved:</source>
        <translation>Diese Seiten haben Änderungen, die nicht gespeichert sind:</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>purser::base</name>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Enter a number, for instance 1250.50.</source>
        <translation>Bitte eine Zahl eingeben, zum Beispiel 1250,50.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n decimal(s).</source>
        <translation>
            <numerusform>Höchstens %n Nachkommastelle verwenden.</numerusform>
            <numerusform>Höchstens %n Nachkommastellen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number cannot be divided by zero.</source>
        <translation>Durch null kann nicht geteilt werden.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; please try again.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Es wurde nichts geändert; bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>purser::cli</name>
    <message>
        <source>There is no command “%1”. See: purserctl %2</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe: purserctl %2</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Den Befehl „%1“ gibt es nicht. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>%1 takes no %2. Did you mean %3?</source>
        <translation>%1 kennt kein %2. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>%1 takes no “%2”. See: purserctl %1 --help</source>
        <translation>%1 kennt kein „%2“. Siehe: purserctl %1 --help</translation>
    </message>
    <message>
        <source>%1 needs %2. See: purserctl %1 --help</source>
        <translation>%1 braucht %2. Siehe: purserctl %1 --help</translation>
    </message>
    <message>
        <source>Give %1 once only.</source>
        <translation>%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 ist eins von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>An option of %1 lacks its value. See: purserctl %1 --help</source>
        <translation>Einer Option von %1 fehlt ihr Wert. Siehe: purserctl %1 --help</translation>
    </message>
    <message>
        <source>No country has a telephone number like this.</source>
        <translation>Kein Land hat eine solche Telefonnummer.</translation>
    </message>
    <message>
        <source>An address has no “%1”. Write it like %2.</source>
        <translation>Eine Adresse hat kein „%1“. Bitte so schreiben: %2.</translation>
    </message>
    <message>
        <source>%1: valid, %2</source>
        <translation>%1: gültig, %2</translation>
    </message>
    <message>
        <source>%1: not valid: %2</source>
        <translation>%1: ungültig: %2</translation>
    </message>
    <message>
        <source>%1: not known: %2</source>
        <translation>%1: nicht bekannt: %2</translation>
    </message>
    <message>
        <source>What to check; - or nothing: one a line from the input</source>
        <translation>Was geprüft werden soll; - oder nichts: je Zeile eins aus der Eingabe</translation>
    </message>
    <message>
        <source>The country (like DE) of values that name none</source>
        <translation>Das Land (wie DE) für Werte, die keins nennen</translation>
    </message>
    <message>
        <source>With --json a line each: input, valid (true, false, or null when nothing is known about such values), normal, country, reason. Exit code 5 when one is not valid.</source>
        <translation>Mit --json je eine Zeile: input, valid (true, false oder null, wenn über solche Werte nichts bekannt ist), normal, country, reason. Rückgabewert 5, wenn einer ungültig ist.</translation>
    </message>
    <message>
        <source>Check VAT numbers and other tax ids</source>
        <translation>USt-IdNr. und andere Steuernummern prüfen</translation>
    </message>
    <message>
        <source>Check bank account numbers</source>
        <translation>Bankverbindungen prüfen</translation>
    </message>
    <message>
        <source>Check telephone numbers</source>
        <translation>Telefonnummern prüfen</translation>
    </message>
    <message>
        <source>Check postal addresses against the rules of their country</source>
        <translation>Postadressen nach den Regeln ihres Landes prüfen</translation>
    </message>
    <message>
        <source>Make, migrate, back up and check the database</source>
        <translation>Die Datenbank anlegen, aktualisieren, sichern und prüfen</translation>
    </message>
    <message>
        <source>Show and check modules</source>
        <translation>Module zeigen und prüfen</translation>
    </message>
    <message>
        <source>Import partners, rates and the files of modules</source>
        <translation>Partner, Kurse und die Dateien von Modulen einlesen</translation>
    </message>
    <message>
        <source>Check tax ids, IBANs, telephone numbers, addresses</source>
        <translation>Steuernummern, IBANs, Telefonnummern und Adressen prüfen</translation>
    </message>
    <message>
        <source>Compare versions with ranges</source>
        <translation>Versionen mit Bereichen vergleichen</translation>
    </message>
    <message>
        <source>Show the settings and where they come from</source>
        <translation>Die Einstellungen zeigen und woher sie kommen</translation>
    </message>
    <message>
        <source>Complete commands in bash, zsh and fish</source>
        <translation>Befehle in bash, zsh und fish vervollständigen</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Die Shell</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was eingegeben wurde</translation>
    </message>
    <message>
        <source>Write the script that completes commands in a shell</source>
        <translation>Das Skript ausgeben, das Befehle in einer Shell vervollständigt</translation>
    </message>
    <message>
        <source>bash: source &lt;(purserctl completion bash) in ~/.bashrc; zsh: the same in ~/.zshrc; fish: purserctl completion fish | source in config.fish.</source>
        <translation>bash: source &lt;(purserctl completion bash) in ~/.bashrc; zsh: dasselbe in ~/.zshrc; fish: purserctl completion fish | source in config.fish.</translation>
    </message>
    <message>
        <source>What could be typed next; for the completion scripts</source>
        <translation>Was als Nächstes kommen könnte; für die Skripte zum Vervollständigen</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. Make one with: purserctl db init</source>
        <translation>Unter %1 gibt es noch keine Datenbank. Sie wird angelegt mit: purserctl db init</translation>
    </message>
    <message>
        <source>The database is empty. Fill it with: purserctl db init</source>
        <translation>Die Datenbank ist leer. Sie wird gefüllt mit: purserctl db init</translation>
    </message>
    <message>
        <source>The database is up to date.</source>
        <translation>Die Datenbank ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The database is of an older version. Make a backup, then: purserctl db migrate</source>
        <translation>Die Datenbank hat eine ältere Version. Bitte eine Sicherung machen, danach: purserctl db migrate</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Purser. Use that one.</source>
        <translation>Die Datenbank wurde mit einer neueren Version von Purser angelegt. Bitte diese verwenden.</translation>
    </message>
    <message>
        <source>The database %1 is ready.</source>
        <translation>Die Datenbank %1 ist bereit.</translation>
    </message>
    <message>
        <source>The database %1 is ready, with sample data.</source>
        <translation>Die Datenbank %1 ist bereit, mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Password of all sample users: %1</source>
        <translation>Passwort aller Beispielbenutzer: %1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>The database is up to date now; %n statement(s) were run.</source>
        <translation>
            <numerusform>Die Datenbank ist jetzt auf dem neuesten Stand; %n Anweisung wurde ausgeführt.</numerusform>
            <numerusform>Die Datenbank ist jetzt auf dem neuesten Stand; %n Anweisungen wurden ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all of it (%2) and was checked.</source>
        <translation>%1 enthält alles (%2) und wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 was restored to %2.</source>
        <translation>%1 wurde nach %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist unbeschädigt.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Make a database, or fill an empty one</source>
        <translation>Eine Datenbank anlegen oder eine leere füllen</translation>
    </message>
    <message>
        <source>With two invented companies, their users and partners</source>
        <translation>Mit zwei erfundenen Firmen, ihren Benutzern und Partnern</translation>
    </message>
    <message>
        <source>The sample users&apos; password is that of PURSER_SAMPLE_PASSWORD, else a new one, which is shown.</source>
        <translation>Das Passwort der Beispielbenutzer ist das aus PURSER_SAMPLE_PASSWORD, sonst ein neues, das gezeigt wird.</translation>
    </message>
    <message>
        <source>Bring a database of an older version up to date</source>
        <translation>Eine Datenbank älterer Version auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>Say whether the database fits this version: exit code 0 or 6</source>
        <translation>Sagen, ob die Datenbank zu dieser Version passt: Rückgabewert 0 oder 6</translation>
    </message>
    <message>
        <source>Copy the database while it is in use, and check the copy</source>
        <translation>Die Datenbank im laufenden Betrieb sichern und die Kopie prüfen</translation>
    </message>
    <message>
        <source>Put a backup where no database is yet</source>
        <translation>Eine Sicherung dorthin bringen, wo noch keine Datenbank ist</translation>
    </message>
    <message>
        <source>Look for damages: file, references, schema, search index</source>
        <translation>Nach Schäden suchen: Datei, Verweise, Schema, Suchindex</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Does not go with</source>
        <translation>Verträgt sich nicht mit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Permission: %1 (%2)</source>
        <translation>Berechtigung: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no module “%1”. Modules are looked for in: %2</source>
        <translation>Das Modul „%1“ gibt es nicht. Module werden gesucht in: %2</translation>
    </message>
    <message>
        <source>%1: the manifest of %2 %3 is right</source>
        <translation>%1: Das Manifest von %2 %3 ist in Ordnung</translation>
    </message>
    <message>
        <source>List the modules and what became of each</source>
        <translation>Die Module auflisten und was aus jedem wurde</translation>
    </message>
    <message>
        <source>Show what a module says of itself</source>
        <translation>Zeigen, was ein Modul über sich sagt</translation>
    </message>
    <message>
        <source>The module&apos;s name</source>
        <translation>Der Name des Moduls</translation>
    </message>
    <message>
        <source>Look for every fault in a manifest</source>
        <translation>Ein Manifest auf alle Fehler prüfen</translation>
    </message>
    <message>
        <source>A module.yaml, or the folder with it</source>
        <translation>Eine module.yaml oder der Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Show each setting with its value and where it comes from</source>
        <translation>Jede Einstellung mit ihrem Wert und dessen Herkunft zeigen</translation>
    </message>
    <message>
        <source>Passwords are shown as ***.</source>
        <translation>Passwörter werden als *** gezeigt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Say whether a version lies in a range: exit code 0 or 1</source>
        <translation>Sagen, ob eine Version in einem Bereich liegt: Rückgabewert 0 oder 1</translation>
    </message>
    <message>
        <source>A version like 1.4.2</source>
        <translation>Eine Version wie 1.4.2</translation>
    </message>
    <message>
        <source>A range as npm writes them</source>
        <translation>Ein Bereich in der Schreibweise von npm</translation>
    </message>
    <message>
        <source>Answer in JSON, for scripts</source>
        <translation>In JSON antworten, für Skripte</translation>
    </message>
    <message>
        <source>This help; also for each command</source>
        <translation>Diese Hilfe; auch zu jedem Befehl</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>Die Version des Programms</translation>
    </message>
    <message>
        <source>Read this settings file too</source>
        <translation>Auch diese Einstellungsdatei lesen</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>More about one: %1</source>
        <translation>Mehr zu einem Befehl: %1</translation>
    </message>
    <message>
        <source>Procurement administration from the command line.</source>
        <translation>Beschaffungsverwaltung auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Settings, anywhere on the line:</source>
        <translation>Einstellungen, an beliebiger Stelle der Zeile:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 not allowed, 5 invalid input, 6 conflict, 7 unavailable.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 nicht gefunden, 4 nicht erlaubt, 5 ungültige Eingabe, 6 Konflikt, 7 nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: eingelesen</translation>
    </message>
    <message>
        <source>Import files: %1</source>
        <translation>Dateien einlesen: %1</translation>
    </message>
    <message>
        <source>Each file is imported as a whole or not at all, and what is wrong with one does not stop the others. Ends with 5 when a file was refused, breaks a rule or states other totals than the program computes.</source>
        <translation>Jede Datei wird ganz oder gar nicht eingelesen; ein Fehler in einer hält die anderen nicht auf. Endet mit 5, wenn eine Datei abgewiesen wurde, eine Regel verletzt oder andere Summen nennt, als das Programm berechnet.</translation>
    </message>
    <message>
        <source>Not imported: you cancelled.</source>
        <translation>Nicht eingelesen: Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>Show what is said for completeness, too</source>
        <translation>Auch zeigen, was nur der Vollständigkeit halber gesagt wird</translation>
    </message>
    <message numerus="yes">
        <source>; %n note(s), shown by --notes</source>
        <translation>
            <numerusform>; %n Hinweis, zu sehen mit --notes</numerusform>
            <numerusform>; %n Hinweise, zu sehen mit --notes</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>row skipped: %1</source>
        <translation>Zeile übersprungen: %1</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 were there (%4 of them changed), %5 skipped</source>
        <translation>%1 Zeilen: %2 neu, %3 schon vorhanden (%4 davon geändert), %5 übersprungen</translation>
    </message>
    <message>
        <source>Write --column NAME=FIELD, not “%1”.</source>
        <translation>Bitte --column NAME=FIELD schreiben, nicht „%1“.</translation>
    </message>
    <message>
        <source>; nothing was written</source>
        <translation>; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Do everything, and undo it: shows what would happen</source>
        <translation>Alles tun und wieder rückgängig machen: zeigt, was geschehen würde</translation>
    </message>
    <message>
        <source>Import nothing of a file with a fault, instead of skipping the row</source>
        <translation>Von einer Datei mit Fehlern nichts einlesen, statt die Zeile zu überspringen</translation>
    </message>
    <message>
        <source>What a column means that is not recognised by its name; nothing after = leaves it out</source>
        <translation>Was eine Spalte bedeutet, die nicht am Namen erkannt wird; nichts nach = lässt sie aus</translation>
    </message>
    <message>
        <source>A row about a partner who is there already completes them and overwrites nothing. Ends with 5 when a row was skipped or a field left out; the rest is imported. Ctrl+C stops; importing again goes on.</source>
        <translation>Eine Zeile über einen Partner, den es schon gibt, ergänzt ihn und überschreibt nichts. Endet mit 5, wenn eine Zeile übersprungen oder ein Feld ausgelassen wurde; der Rest wird eingelesen. Strg+C hält an; erneutes Einlesen setzt fort.</translation>
    </message>
    <message>
        <source>Type it, or give it as the first line of the input.</source>
        <translation>Bitte eintippen oder als erste Zeile der Eingabe angeben.</translation>
    </message>
    <message>
        <source>%1: %2 done, now: %3</source>
        <translation>%1: %2 erledigt, jetzt: %3</translation>
    </message>
    <message>
        <source>%1: %2 done</source>
        <translation>%1: %2 erledigt</translation>
    </message>
    <message>
        <source>Its id, or what is unique of it; else its name</source>
        <translation>Die ID oder was sonst eindeutig ist; sonst der Name</translation>
    </message>
    <message>
        <source>%1: ask for %2</source>
        <translation>%1: %2 abfragen</translation>
    </message>
    <message>
        <source>--limit is a number; 0 means all.</source>
        <translation>--limit ist eine Zahl; 0 bedeutet alle.</translation>
    </message>
    <message>
        <source>There are more: --limit 0 shows all.</source>
        <translation>Es gibt mehr: --limit 0 zeigt alle.</translation>
    </message>
    <message>
        <source>Only those for which this holds; also != &lt; &lt;= &gt; &gt;= and ~ (contains)</source>
        <translation>Nur die, auf die das zutrifft; auch != &lt; &lt;= &gt; &gt;= und ~ (enthält)</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Auflisten: %1</translation>
    </message>
    <message>
        <source>Only those with all of these words</source>
        <translation>Nur die mit allen diesen Wörtern</translation>
    </message>
    <message>
        <source>The order; a minus sign for descending</source>
        <translation>Die Reihenfolge; ein Minuszeichen für absteigend</translation>
    </message>
    <message>
        <source>At most so many, 50 unless told; 0: all</source>
        <translation>Höchstens so viele, ohne Angabe 50; 0: alle</translation>
    </message>
    <message>
        <source>The columns of the table</source>
        <translation>Die Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Those that were deleted</source>
        <translation>Die gelöschten</translation>
    </message>
    <message>
        <source>Nothing but their ids, a line each</source>
        <translation>Nur die IDs, je eine Zeile</translation>
    </message>
    <message>
        <source>Show everything about one: %1</source>
        <translation>Alles über einen Datensatz zeigen: %1</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Did you mean %3?</source>
        <translation>%1 hat kein Feld „%2“. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>Several records of %1 are called “%2”. Give the id of one.</source>
        <translation>Mehrere Datensätze heißen „%2“ (%1). Bitte die ID eines davon angeben.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” there.</source>
        <translation>%1 „%2“ gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE.</source>
        <translation>Bitte FIELD=VALUE schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no filter. Write it like %2.</source>
        <translation>„%1“ ist kein Filter. Bitte so schreiben: %2.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Anlegen: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Do the main job from end to end on a database of its own</source>
        <translation>Die Hauptaufgabe von Anfang bis Ende in einer eigenen Datenbank vorführen</translation>
    </message>
    <message>
        <source>Where everything goes: a new or empty folder, or that of a former demonstration; purser-demo unless told</source>
        <translation>Wohin alles kommt: ein neuer oder leerer Ordner oder der einer früheren Vorführung; ohne Angabe purser-demo</translation>
    </message>
    <message>
        <source>Exchange rates, instead of the sample</source>
        <translation>Wechselkurse, statt der Beispiele</translation>
    </message>
    <message>
        <source>Partners, instead of the sample</source>
        <translation>Partner, statt der Beispiele</translation>
    </message>
    <message>
        <source>%1, instead of the sample</source>
        <translation>%1, statt der Beispiele</translation>
    </message>
    <message>
        <source>Picture no windows</source>
        <translation>Keine Bilder von Fenstern machen</translation>
    </message>
    <message>
        <source>Imports partners and rates into two sample companies, lets every module do its main job, and pictures every window when the desktop program is there. What an input does not give is said by file, row and field; only what should have worked and did not ends with 1.</source>
        <translation>Liest Partner und Kurse in zwei Beispielfirmen ein, lässt jedes Modul seine Hauptaufgabe erledigen und macht von jedem Fenster ein Bild, wenn das Arbeitsplatzprogramm da ist. Was eine Eingabe nicht hergibt, wird mit Datei, Zeile und Feld gemeldet; nur was hätte gelingen sollen und nicht gelang, endet mit 1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 holds other files (%2). Name another folder with --out.</source>
        <translation>%1 enthält andere Dateien (%2). Bitte mit --out einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>%1: made, with two sample companies; password of all users: %2</source>
        <translation>%1: angelegt, mit zwei Beispielfirmen; Passwort aller Benutzer: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 imported</source>
        <translation>%1: %2 von %3 eingelesen</translation>
    </message>
    <message>
        <source>No windows are pictured: the desktop program is not here.</source>
        <translation>Von Fenstern gibt es keine Bilder: Das Arbeitsplatzprogramm ist nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) pictured in %1</source>
        <translation>
            <numerusform>%n Bild eines Fensters in %1</numerusform>
            <numerusform>%n Bilder von Fenstern in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED: %1</source>
        <translation>FEHLGESCHLAGEN: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the input</source>
        <translation>
            <numerusform>%n Anmerkung zur Eingabe</numerusform>
            <numerusform>%n Anmerkungen zur Eingabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>The windows could not be pictured: %1</source>
        <translation>Von den Fenstern konnten keine Bilder gemacht werden: %1</translation>
    </message>
    <message>
        <source>it took too long.</source>
        <translation>es dauerte zu lange.</translation>
    </message>
    <message>
        <source>Do the main job from end to end, to look at</source>
        <translation>Die Hauptaufgabe von Anfang bis Ende vorführen</translation>
    </message>
    <message>
        <source>What to write; the first unless told</source>
        <translation>Was geschrieben wird; ohne Angabe das erste</translation>
    </message>
    <message>
        <source>Write as a document: %1</source>
        <translation>Als Dokument schreiben: %1</translation>
    </message>
    <message>
        <source>Where to; the number of the document in this folder unless told, - for the standard output</source>
        <translation>Wohin; ohne Angabe die Nummer des Dokuments in diesem Ordner, - für die Standardausgabe</translation>
    </message>
    <message>
        <source>Of the document, like de</source>
        <translation>Sprache des Dokuments, etwa de</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet needs a file: --out FILE.xlsx</source>
        <translation>Eine Tabellenkalkulation braucht eine Datei: --out FILE.xlsx</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>Write records as CSV or XLSX</source>
        <translation>Datensätze als CSV oder XLSX schreiben</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>As the name of the file says unless told; else CSV</source>
        <translation>Ohne Angabe nach dem Namen der Datei, sonst CSV</translation>
    </message>
    <message>
        <source>Which fields; all that are not secret unless told</source>
        <translation>Welche Felder; ohne Angabe alle, die nicht geheim sind</translation>
    </message>
    <message>
        <source>Where to; CSV goes to the output unless told</source>
        <translation>Wohin; CSV geht ohne Angabe in die Ausgabe</translation>
    </message>
    <message>
        <source>CSV has the names of the fields as its header and can be imported again; XLSX has captions, for people.</source>
        <translation>CSV hat die Namen der Felder als Kopfzeile und kann wieder eingelesen werden; XLSX hat Beschriftungen, für Menschen.</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: gelöscht</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1: wiederhergestellt</translation>
    </message>
    <message>
        <source>Delete, so that it can be restored: %1</source>
        <translation>Löschen, wiederherstellbar: %1</translation>
    </message>
    <message>
        <source>Restore what was deleted: %1</source>
        <translation>Gelöschtes wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Import partners with an address and a contact each from CSV or XLSX</source>
        <translation>Partner mit je einer Adresse und einem Ansprechpartner aus CSV oder XLSX importieren</translation>
    </message>
    <message>
        <source>Import exchange rates: CSV, XLSX, the ECB&apos;s XML, the US Federal Reserve&apos;s CSV</source>
        <translation>Wechselkurse importieren: CSV, XLSX, das XML der EZB, das CSV der US-Notenbank</translation>
    </message>
    <message>
        <source>A table has the columns currency, base_currency, rate and valid_on. Ends with 5 when a row was skipped; the rest is imported.</source>
        <translation>Eine Tabelle hat die Spalten currency, base_currency, rate und valid_on. Endet mit 5, wenn eine Zeile übersprungen wurde; der Rest wird importiert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>A field and its value; nothing after = clears it. References by their key; a file as @PATH</source>
        <translation>Ein Feld und sein Wert; nichts nach = leert es. Verweise über ihren Schlüssel; eine Datei als @PFAD</translation>
    </message>
    <message>
        <source>There is nothing to check: give a value, or one a line on the input.</source>
        <translation>Es gibt nichts zu prüfen: Bitte einen Wert angeben, oder je Zeile einen auf der Eingabe.</translation>
    </message>
    <message>
        <source>The answer cannot be written. Check space and rights.</source>
        <translation>Die Antwort kann nicht geschrieben werden. Bitte Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>CSV for programs: texts that a spreadsheet would run as a formula stay as they are</source>
        <translation>CSV für Programme: Texte, die eine Tabellenkalkulation als Formel ausführen würde, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 belongs to the database that is in use. Choose another file.</source>
        <translation>%1 gehört zu der Datenbank, die verwendet wird. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another place.</source>
        <translation>%1 ist keine Datei. Bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>purser::desktop</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>The windows of the module %1 cannot be used: %2</source>
        <translation>Die Fenster des Moduls %1 können nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>“%1” is not understood. See purser --help.</source>
        <translation>„%1“ wird nicht verstanden. Siehe purser --help.</translation>
    </message>
    <message>
        <source>purser [--sample] [--picture-windows FOLDER] [--SETTING VALUE…]

The desktop client. Without settings it opens the database in your data folder.

  --sample                  fill an empty database with sample data without asking
  --picture-windows FOLDER  write a picture of every window there, and end
  --database URL            another database; all settings: purserctl settings
  --user LOGIN              sign in as this user of an embedded database

Example: purser --sample --user buyer
</source>
        <translation>purser [--sample] [--picture-windows FOLDER] [--SETTING VALUE…]

Das Programm für den Arbeitsplatz. Ohne Einstellungen öffnet es die Datenbank in Ihrem Datenordner.

  --sample                  eine leere Datenbank ohne Rückfrage mit Beispieldaten füllen
  --picture-windows FOLDER  von jedem Fenster ein Bild dorthin schreiben und enden
  --database URL            eine andere Datenbank; alle Einstellungen: purserctl settings
  --user LOGIN              als dieser Benutzer einer eingebetteten Datenbank anmelden

Beispiel: purser --sample --user buyer
</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>purser::documents</name>
    <message numerus="yes">
        <source>Write lists of at most %n lines here.</source>
        <translation>
            <numerusform>Hier sind nur Listen mit höchstens %n Zeile möglich.</numerusform>
            <numerusform>Hier sind nur Listen mit höchstens %n Zeilen möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a colour as #rrggbb here.</source>
        <translation>Bitte hier eine Farbe als #rrggbb angeben.</translation>
    </message>
    <message numerus="yes">
        <source>The table has only %n column(s).</source>
        <translation>
            <numerusform>Die Tabelle hat nur %n Spalte.</numerusform>
            <numerusform>Die Tabelle hat nur %n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table needs a column.</source>
        <translation>Eine Tabelle braucht eine Spalte.</translation>
    </message>
    <message>
        <source>Write date and time as 2026-11-22T13:30:00Z here.</source>
        <translation>Bitte Datum und Uhrzeit hier als 2026-11-22T13:30:00Z angeben.</translation>
    </message>
    <message>
        <source>An attachment needs a name.</source>
        <translation>Ein Anhang braucht einen Namen.</translation>
    </message>
    <message>
        <source>The document has format %1, but this version knows only format %2.</source>
        <translation>Das Dokument hat das Format %1, diese Version kennt aber nur das Format %2.</translation>
    </message>
    <message>
        <source>The document cannot be read: byte %1 is not what JSON allows.</source>
        <translation>Das Dokument kann nicht gelesen werden: Byte %1 ist in JSON nicht erlaubt.</translation>
    </message>
    <message>
        <source>Write true or false here.</source>
        <translation>Bitte hier true oder false angeben.</translation>
    </message>
    <message>
        <source>Write the bytes as base64 here.</source>
        <translation>Bitte die Bytes hier in Base64 angeben.</translation>
    </message>
    <message>
        <source>Use at most %1 bytes here.</source>
        <translation>Hier höchstens %1 Bytes verwenden.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2 here.</source>
        <translation>Bitte hier eine ganze Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Write a list here.</source>
        <translation>Bitte hier eine Liste angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n entries here.</source>
        <translation>
            <numerusform>Hier höchstens %n Eintrag verwenden.</numerusform>
            <numerusform>Hier höchstens %n Einträge verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>Dieser Schlüssel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Write one of these here: %1.</source>
        <translation>Bitte hier eins davon angeben: %1.</translation>
    </message>
    <message>
        <source>Write an object here.</source>
        <translation>Bitte hier ein Objekt angeben.</translation>
    </message>
    <message>
        <source>Write text here.</source>
        <translation>Bitte hier einen Text angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters here.</source>
        <translation>
            <numerusform>Hier höchstens %n Zeichen verwenden.</numerusform>
            <numerusform>Hier höchstens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that makes documents could not be started. Check that the installation is complete.</source>
        <translation>Das Programm, das Dokumente erzeugt, konnte nicht gestartet werden. Bitte prüfen, ob alles installiert ist.</translation>
    </message>
    <message>
        <source>it crashed (signal %1)</source>
        <translation>es ist abgestürzt (Signal %1)</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>es endete mit Code %1</translation>
    </message>
    <message>
        <source>The document was not made: the program for it did not answer, %1. Please try again.</source>
        <translation>Das Dokument wurde nicht erzeugt: Das Programm dafür hat nicht geantwortet, %1. Bitte noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The document was not made: it took longer than %n second(s), so it was stopped.</source>
        <translation>
            <numerusform>Das Dokument wurde nicht erzeugt: Es dauerte länger als %n Sekunde und wurde abgebrochen.</numerusform>
            <numerusform>Das Dokument wurde nicht erzeugt: Es dauerte länger als %n Sekunden und wurde abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document was not made: the program for it gave an answer that is none. Check that the installation is complete.</source>
        <translation>Das Dokument wurde nicht erzeugt: Das Programm dafür hat keine brauchbare Antwort gegeben. Bitte prüfen, ob alles installiert ist.</translation>
    </message>
    <message>
        <source>The document is too large. Attach smaller files.</source>
        <translation>Das Dokument ist zu groß. Bitte kleinere Dateien anhängen.</translation>
    </message>
    <message>
        <source>The fonts of this document are not installed. Ask your administrator to install the package %1.</source>
        <translation>Die Schriften dieses Dokuments sind nicht installiert. Bitte einen Administrator bitten, das Paket %1 zu installieren.</translation>
    </message>
    <message>
        <source>The logo loads other files. Use a drawing that is complete.</source>
        <translation>Das Logo lädt andere Dateien nach. Bitte eine Zeichnung verwenden, die vollständig ist.</translation>
    </message>
    <message>
        <source>The logo cannot be read. Use a PNG or SVG file.</source>
        <translation>Das Logo kann nicht gelesen werden. Bitte eine PNG- oder SVG-Datei verwenden.</translation>
    </message>
    <message>
        <source>The logo is too large. Use at most %1 × %1 pixels.</source>
        <translation>Das Logo ist zu groß. Höchstens %1 × %1 Pixel verwenden.</translation>
    </message>
    <message>
        <source>%1 arrived damaged. Try again.</source>
        <translation>%1 kam beschädigt an. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>purser::events</name>
    <message>
        <source>There is already a consumer of events called %1.</source>
        <translation>Es gibt schon einen Empfänger von Ereignissen namens %1.</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Delivery of an event</source>
        <translation>Zustellung eines Ereignisses</translation>
    </message>
    <message>
        <source>Deliveries of events</source>
        <translation>Zustellungen von Ereignissen</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt at</source>
        <translation>Nächster Versuch am</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Another program is delivering this event.</source>
        <translation>Ein anderes Programm stellt dieses Ereignis gerade zu.</translation>
    </message>
</context>
<context>
    <name>purser::forms</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no JSON: check brackets, quotes and commas.</source>
        <translation>Das ist kein JSON: Bitte Klammern, Anführungszeichen und Kommas prüfen.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Zusammenführung rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>purser::host</name>
    <message>
        <source>There is no company yet.</source>
        <translation>Es gibt noch keine Firma.</translation>
    </message>
    <message>
        <source>There is no company “%1” here; there is: %2.</source>
        <translation>Die Firma „%1“ gibt es hier nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. Make one with: purserctl db init</source>
        <translation>Unter %1 gibt es noch keine Datenbank. Sie wird angelegt mit: purserctl db init</translation>
    </message>
    <message>
        <source>%1 belongs to no company yet. An administrator can give them a role: purserctl membership add user_id=%2 roles=ROLE</source>
        <translation>%1 gehört noch zu keiner Firma. Ein Administrator kann eine Rolle geben: purserctl membership add user_id=%2 roles=ROLE</translation>
    </message>
    <message>
        <source>Say who you are: --user LOGIN, or PURSER_USER. Only a database that is a file can be used without.</source>
        <translation>Bitte sagen, wer Sie sind: --user LOGIN oder PURSER_USER. Nur eine Datenbank, die eine Datei ist, geht ohne.</translation>
    </message>
    <message>
        <source>The module “%1” adds no sample data: %2</source>
        <translation>Das Modul „%1“ fügt keine Beispieldaten hinzu: %2</translation>
    </message>
</context>
<context>
    <name>purser::items</name>
    <message>
        <source>“%1” cannot be written. Choose another place, or make room.</source>
        <translation>„%1“ kann nicht geschrieben werden. Bitte einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: Währung</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows at most. Filter the list, or export it as CSV.</source>
        <translation>Eine Tabellenkalkulation fasst höchstens %L1 Zeilen. Bitte die Liste filtern oder als CSV exportieren.</translation>
    </message>
</context>
<context>
    <name>purser::lists</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 ist angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A field, a condition and a value: Total at least 100</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::meta</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Give a decimal number as text, like &quot;12.50&quot;.</source>
        <translation>Bitte eine Dezimalzahl als Text angeben, etwa &quot;12.50&quot;.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Bitte eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>Give a date that exists, as YYYY-MM-DD.</source>
        <translation>Bitte ein Datum, das es gibt, als JJJJ-MM-TT angeben.</translation>
    </message>
    <message>
        <source>Give a time with its zone, as 2026-11-22T08:30:00Z.</source>
        <translation>Bitte einen Zeitpunkt mit Zeitzone angeben, etwa 2026-11-22T08:30:00Z.</translation>
    </message>
    <message>
        <source>Give the id of a record.</source>
        <translation>Bitte die ID eines Datensatzes angeben.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Ein Feld „%1“ gibt es in „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 is set by the program and cannot be given.</source>
        <translation>„%1“ wird vom Programm gesetzt und kann nicht angegeben werden.</translation>
    </message>
    <message>
        <source>Give a list of records.</source>
        <translation>Bitte eine Liste von Datensätzen angeben.</translation>
    </message>
    <message>
        <source>Give a record with its fields.</source>
        <translation>Bitte einen Datensatz mit seinen Feldern angeben.</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation>Bitte true oder false angeben.</translation>
    </message>
    <message>
        <source>Give an object or a list.</source>
        <translation>Bitte ein Objekt oder eine Liste angeben.</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>Bitte einen Text angeben.</translation>
    </message>
    <message>
        <source>Remove the invisible control characters.</source>
        <translation>Bitte die unsichtbaren Steuerzeichen entfernen.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Use YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Datum. Bitte JJJJ-MM-TT verwenden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keins von: %2.</translation>
    </message>
    <message>
        <source>There is already a kind of record with the name %1 or the path %2.</source>
        <translation>Es gibt schon eine Art von Datensätzen mit dem Namen %1 oder dem Pfad %2.</translation>
    </message>
    <message>
        <source>There is already an import of %1.</source>
        <translation>Es gibt schon einen Import für %1.</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>Eine Art von Datensätzen namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter an e-mail address like name@example.com.</source>
        <translation>Bitte eine E-Mail-Adresse wie name@example.com eingeben.</translation>
    </message>
    <message>
        <source>Enter a web address that begins with https:// or http://.</source>
        <translation>Bitte eine Internetadresse eingeben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not a country code of ISO 3166, like DE or FR.</source>
        <translation>„%1“ ist kein Ländercode nach ISO 3166 wie DE oder FR.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of ISO 4217, like EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode nach ISO 4217 wie EUR oder USD.</translation>
    </message>
    <message>
        <source>“%1” is not a language code, like en or de-AT.</source>
        <translation>„%1“ ist kein Sprachcode wie en oder de-AT.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s); this has %1.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen verwenden; dies hat %1.</numerusform>
            <numerusform>Höchstens %n Zeichen verwenden; dies hat %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n decimal(s).</source>
        <translation>
            <numerusform>Höchstens %n Nachkommastelle verwenden.</numerusform>
            <numerusform>Höchstens %n Nachkommastellen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Bitte %1 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>Bitte %1 oder weniger eingeben.</translation>
    </message>
    <message>
        <source>Choose a year between 1 and 9999.</source>
        <translation>Bitte ein Jahr zwischen 1 und 9999 wählen.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>Bitte „%1“ ausfüllen.</translation>
    </message>
    <message>
        <source>This is not a value for %1.</source>
        <translation>Das ist kein Wert für „%1“.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>purser::modules</name>
    <message>
        <source>Its library does not say what it was built with; build it with purser_add_module.</source>
        <translation>Seine Bibliothek sagt nicht, womit sie gebaut wurde; bitte mit purser_add_module bauen.</translation>
    </message>
    <message>
        <source>Its library was built for %1 and this program is %2; build it again with the same Qt and compiler.</source>
        <translation>Seine Bibliothek wurde für %1 gebaut, dieses Programm ist %2; bitte mit demselben Qt und Compiler neu bauen.</translation>
    </message>
    <message>
        <source>“%1” is above “%2”.</source>
        <translation>„%1“ liegt über „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 on.</source>
        <translation>„%1“ muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>“%1” is required, but not among the properties.</source>
        <translation>„%1“ ist erforderlich, steht aber nicht unter properties.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>„%1“ muss eins davon sein: %2.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 1 on.</source>
        <translation>„%1“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <comment>a path and what is wrong with its value</comment>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>In „%1“ muss %2 stehen.</translation>
    </message>
    <message>
        <source>The configuration as a whole must be an object with properties.</source>
        <translation>Die Konfiguration als Ganzes muss ein Objekt mit properties sein.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n character(s)</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must look like %1</source>
        <translation>muss aussehen wie %1</translation>
    </message>
    <message>
        <source>must have the form “%1”</source>
        <translation>muss die Form „%1“ haben</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>muss mehr als %1 sein</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>muss weniger als %1 sein</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>muss ein Vielfaches von %1 sein</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation>
            <numerusform>muss mindestens %n Eintrag haben</numerusform>
            <numerusform>muss mindestens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n item(s)</source>
        <translation>
            <numerusform>darf höchstens %n Eintrag haben</numerusform>
            <numerusform>darf höchstens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must not have an item twice</source>
        <translation>darf keinen Eintrag doppelt haben</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eins davon sein: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a setting of this module</source>
        <translation>ist keine Einstellung dieses Moduls</translation>
    </message>
    <message>
        <source>The manifest %1 cannot be read: %2</source>
        <translation>Das Manifest %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is not a name: write small letters, digits and single underscores, beginning with a letter.</source>
        <translation>„%1“ ist kein Name: Bitte Kleinbuchstaben, Ziffern und einzelne Unterstriche verwenden, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier doppelt.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a library, without folder and ending.</source>
        <translation>„%1“ ist nicht der Name einer Bibliothek, ohne Ordner und Endung.</translation>
    </message>
    <message>
        <source>“%1” is not a permission: write module.type.verb.</source>
        <translation>„%1“ ist keine Berechtigung: Bitte modul.typ.verb schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a page; it begins with https://.</source>
        <translation>„%1“ ist nicht die Adresse einer Seite; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>A module cannot name itself here.</source>
        <translation>Ein Modul kann hier nicht sich selbst nennen.</translation>
    </message>
    <message>
        <source>“%1” must be the least version, such as 13 or 6.2, or * for any.</source>
        <translation>„%1“ muss die kleinste Version sein, etwa 13 oder 6.2, oder * für jede.</translation>
    </message>
    <message>
        <source>“%1” must be shorter than “%2”.</source>
        <translation>„%1“ muss kürzer als „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file in the folder migrations.</source>
        <translation>„%1“ ist nicht der Name einer Datei im Ordner migrations.</translation>
    </message>
    <message>
        <source>Here must be “generated”, or the scripts “up” and “down”.</source>
        <translation>Hier muss „generated“ stehen, oder die Skripte „up“ und „down“.</translation>
    </message>
    <message>
        <source>The module itself is version %1 only.</source>
        <translation>Das Modul selbst hat erst die Version %1.</translation>
    </message>
    <message>
        <source>A module&apos;s permissions begin with its name: %1.</source>
        <translation>Die Berechtigungen eines Moduls beginnen mit seinem Namen: %1.</translation>
    </message>
    <message>
        <source>A condition compares with a value or a list of values.</source>
        <translation>Eine Bedingung vergleicht mit einem Wert oder einer Liste von Werten.</translation>
    </message>
    <message>
        <source>“%1” is not an event: write type.event, type.* or *.</source>
        <translation>„%1“ ist kein Ereignis: Bitte typ.ereignis, typ.* oder * schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not the type of an event: write type.event.</source>
        <translation>„%1“ ist nicht die Art eines Ereignisses: Bitte typ.ereignis schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a path: write it like /orders/{id}/lines.</source>
        <translation>„%1“ ist kein Pfad: Bitte so schreiben: /orders/{id}/lines.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an object type.</source>
        <translation>„%1“ ist nicht der Name eines Objekttyps.</translation>
    </message>
    <message>
        <source>The quote that begins here does not end.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A second document begins here; a manifest is one.</source>
        <translation>Hier beginnt ein zweites Dokument; ein Manifest ist nur eins.</translation>
    </message>
    <message>
        <source>Write the value itself; anchors and aliases are not used here.</source>
        <translation>Bitte den Wert selbst angeben; Anker und Verweise werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Leave out the tag; the kind of each value is known.</source>
        <translation>Bitte die Kennzeichnung weglassen; die Art jedes Wertes ist bekannt.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Ein Schlüssel muss ein Wort sein.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; this is not.</source>
        <translation>Bitte die Datei als UTF-8 speichern; diese ist es nicht.</translation>
    </message>
    <message>
        <source>There is a control character (U+%1) here; remove it.</source>
        <translation>Hier steht ein Steuerzeichen (U+%1); bitte entfernen.</translation>
    </message>
    <message>
        <source>The file is not YAML from here on: %1.</source>
        <translation>Ab hier ist die Datei kein YAML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Die Datei ist größer als %1 KiB.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML: %1.</source>
        <translation>Die Datei kann nicht als YAML gelesen werden: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Here must be %1, not %2.</source>
        <translation>Hier muss %1 stehen; da steht: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be a text; put it in quotes.</source>
        <translation>„%1“ muss ein Text sein; bitte in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>In „%1“ muss %2 stehen; da steht: %3.</translation>
    </message>
    <message>
        <source>“%1” has no text. If it belongs to the one before, put both in quotes because of the comma.</source>
        <translation>„%1“ hat keinen Text. Wenn es zum vorigen gehört, wegen des Kommas bitte beide zusammen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, such as de or pt-BR.</source>
        <translation>„%1“ ist nicht der Code einer Sprache wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>“%1” needs a text in English (en) for those whose language is not there.</source>
        <translation>„%1“ braucht einen Text auf Englisch (en) für alle, deren Sprache fehlt.</translation>
    </message>
    <message>
        <source>“%1” is a list of texts; this is %2.</source>
        <translation>„%1“ ist eine Liste von Texten; dies ist %2.</translation>
    </message>
    <message>
        <source>“%1” must be a length of time, such as 500ms, 5s, 2m or 1h.</source>
        <translation>„%1“ muss eine Zeitdauer sein, etwa 500ms, 5s, 2m oder 1h.</translation>
    </message>
    <message>
        <source>“%1” must be an amount of memory, such as 512 KiB or 64 MiB.</source>
        <translation>„%1“ muss eine Speichermenge sein, etwa 512 KiB oder 64 MiB.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Known are: %2.</source>
        <translation>„%1“ bedeutet hier nichts. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Did you mean “%2”?</source>
        <translation>„%1“ bedeutet hier nichts. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The one in %1 is used instead.</source>
        <translation>Stattdessen wird das in %1 verwendet.</translation>
    </message>
    <message>
        <source>Its library %1 is damaged or no module.</source>
        <translation>Seine Bibliothek %1 ist beschädigt oder kein Modul.</translation>
    </message>
    <message>
        <source>Its library %1 is missing.</source>
        <translation>Seine Bibliothek %1 fehlt.</translation>
    </message>
    <message>
        <source>Its library is made for the interface %1 and this program has %2; build it again for this version.</source>
        <translation>Seine Bibliothek ist für die Schnittstelle %1 gemacht, dieses Programm hat %2; bitte für diese Version neu bauen.</translation>
    </message>
    <message>
        <source>Its library cannot be opened: %1</source>
        <translation>Seine Bibliothek kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>It failed unexpectedly: %1</source>
        <translation>Es ist unerwartet gescheitert: %1</translation>
    </message>
    <message>
        <source>It failed unexpectedly.</source>
        <translation>Es ist unerwartet gescheitert.</translation>
    </message>
    <message>
        <source>Its library holds no module.</source>
        <translation>Seine Bibliothek enthält kein Modul.</translation>
    </message>
    <message>
        <source>There is no module “%1” that can be opened.</source>
        <translation>Ein Modul „%1“, das geöffnet werden kann, gibt es nicht.</translation>
    </message>
    <message>
        <source>The module “%1” cannot be used: %2</source>
        <translation>Das Modul „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The module “%1” has no windows of its own.</source>
        <translation>Das Modul „%1“ hat keine eigenen Fenster.</translation>
    </message>
    <message>
        <source>Its windows cannot be shown: %1</source>
        <translation>Seine Fenster können nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>It is made for version %1 of the module interface; this program has %2.</source>
        <translation>Es ist für Version %1 der Modulschnittstelle gemacht; dieses Programm hat %2.</translation>
    </message>
    <message>
        <source>It needs %1, which is not available here.</source>
        <translation>Es benötigt %1, was hier nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>It needs %1 in version %2; here is %3.</source>
        <translation>Es benötigt %1 in Version %2; hier ist %3.</translation>
    </message>
    <message>
        <source>It needs “%1” in version %2; installed is %3.</source>
        <translation>Es benötigt „%1“ in Version %2; installiert ist %3.</translation>
    </message>
    <message>
        <source>It needs “%1” in version %2, which is not installed.</source>
        <translation>Es benötigt „%1“ in Version %2, was nicht installiert ist.</translation>
    </message>
    <message>
        <source>It does not go together with “%1” %2.</source>
        <translation>Es verträgt sich nicht mit „%1“ %2.</translation>
    </message>
    <message>
        <source>Modules need each other in a circle: %1.</source>
        <translation>Module benötigen einander im Kreis: %1.</translation>
    </message>
    <message>
        <source>It needs “%1”, which is left out itself.</source>
        <translation>Es benötigt „%1“, das selbst ausgelassen ist.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write three numbers, for instance 1.4.2 or 2.0.0-rc.1.</source>
        <translation>„%1“ ist keine Version. Bitte drei Zahlen angeben, zum Beispiel 1.4.2 oder 2.0.0-rc.1.</translation>
    </message>
    <message>
        <source>“%1” is not a range of versions. Write for instance ^1.2, ~1.4.2, &gt;=1.0 &lt;2.0 or 1.x || 3.x.</source>
        <translation>„%1“ ist kein Bereich von Versionen. Bitte zum Beispiel ^1.2, ~1.4.2, &gt;=1.0 &lt;2.0 oder 1.x || 3.x angeben.</translation>
    </message>
</context>
<context>
    <name>purser::objects</name>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Ablageschlüssel</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Files of the kind “%1” cannot be attached.</source>
        <translation>Dateien der Art „%1“ können nicht angehängt werden.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no such company here. Change to it first.</source>
        <translation>Diese Firma gibt es hier nicht. Bitte zuerst zu ihr wechseln.</translation>
    </message>
    <message>
        <source>The base currency cannot be changed any more: there are documents with amounts in %1.</source>
        <translation>Die Basiswährung kann nicht mehr geändert werden: Es gibt Belege mit Beträgen in %1.</translation>
    </message>
    <message>
        <source>A company cannot be its own ancestor.</source>
        <translation>Eine Firma kann sich nicht selbst übergeordnet sein.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Why the tax id is right</source>
        <translation>Warum die Steuernummer stimmt</translation>
    </message>
    <message>
        <source>Needed when the check says that the tax id is wrong.</source>
        <translation>Nötig, wenn die Prüfung die Steuernummer für falsch hält.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>In which totals and limits are kept. It cannot be changed once there are documents with amounts.</source>
        <translation>In ihr werden Summen und Grenzen geführt. Sie kann nicht mehr geändert werden, sobald es Belege mit Beträgen gibt.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Übergeordnete Firma</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahres</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>E-mail signature</source>
        <translation>E-Mail-Signatur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>ISO 4217 says how many decimals a currency has.</source>
        <translation>ISO 4217 sagt, wie viele Nachkommastellen eine Währung hat.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <translation>Numerischer Code</translation>
    </message>
    <message>
        <source>Use small letters, digits and _ only, like cost_unit.</source>
        <translation>Nur Kleinbuchstaben, Ziffern und _ verwenden, wie cost_unit.</translation>
    </message>
    <message>
        <source>Each choice can be there once only.</source>
        <translation>Jede Auswahlmöglichkeit darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Only a field of the kind “choice” has choices.</source>
        <translation>Nur ein Feld der Art „Auswahl“ hat Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>Enter what can be chosen.</source>
        <translation>Bitte eingeben, was gewählt werden kann.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Mehrzeiliger Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>There is a field with this key already.</source>
        <translation>Es gibt schon ein Feld mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Choose two different currencies.</source>
        <translation>Bitte zwei verschiedene Währungen wählen.</translation>
    </message>
    <message>
        <source>Enter a rate above 0.</source>
        <translation>Bitte einen Kurs über 0 eingeben.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>One unit of it is worth so many units of the other.</source>
        <translation>Eine Einheit von ihr ist so viele Einheiten der anderen wert.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>There is a rate of these currencies for this day already.</source>
        <translation>Für diese Währungen gibt es an diesem Tag schon einen Kurs.</translation>
    </message>
    <message>
        <source>The amount is too large to be converted.</source>
        <translation>Der Betrag ist zu groß, um umgerechnet zu werden.</translation>
    </message>
    <message>
        <source>There is no exchange rate from %1 to %2 on or before %3. Enter or import one.</source>
        <translation>Es gibt keinen Wechselkurs von %1 in %2 am oder vor dem %3. Bitte einen eingeben oder einlesen.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of ISO 4217.</source>
        <translation>„%1“ ist keine Währung nach ISO 4217.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check space and rights.</source>
        <translation>Die Datei kann nicht geschrieben werden. Bitte Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Ein Feld „%1“ gibt es in „%2“ nicht.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 rows. Export as CSV.</source>
        <translation>Ein Tabellenblatt fasst höchstens %1 Zeilen. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>Enter a colour like #1a7f64.</source>
        <translation>Bitte eine Farbe wie #1a7f64 eingeben.</translation>
    </message>
    <message>
        <source>The end must not be before the beginning.</source>
        <translation>Das Ende darf nicht vor dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Give a list of texts, none of them blank.</source>
        <translation>Bitte eine Liste von Texten angeben, keiner davon leer.</translation>
    </message>
    <message>
        <source>The file cannot be stored. Check space and rights of the storage.</source>
        <translation>Die Datei kann nicht abgelegt werden. Bitte Platz und Rechte der Ablage prüfen.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MB are kept.</source>
        <translation>Die Datei ist zu groß: Es werden höchstens %1 MB aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no such file in the storage.</source>
        <translation>Diese Datei gibt es in der Ablage nicht.</translation>
    </message>
    <message>
        <source>The stored file was damaged. Restore it from a backup.</source>
        <translation>Die abgelegte Datei ist beschädigt. Bitte aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB can be read at once. Split it.</source>
        <translation>Die Datei hat %1 MB; höchstens %2 MB können auf einmal gelesen werden. Bitte aufteilen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is empty; it must begin with the names of the columns.</source>
        <translation>Die Datei ist leer; sie muss mit den Namen der Spalten beginnen.</translation>
    </message>
    <message>
        <source>The file has no line with the names of the columns.</source>
        <translation>Die Datei hat keine Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>Spalte %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two columns called “%1”.</source>
        <translation>Es gibt zwei Spalten namens „%1“.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The quote that begins here is never closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There is a NUL character; this is not a text file.</source>
        <translation>Hier steht ein NUL-Zeichen; das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>Text follows a closing quote. Double the quotes inside a cell.</source>
        <translation>Nach einem schließenden Anführungszeichen steht Text. Bitte Anführungszeichen in einer Zelle verdoppeln.</translation>
    </message>
    <message>
        <source>A quote stands inside a cell. Put the cell in quotes and double it.</source>
        <translation>In einer Zelle steht ein Anführungszeichen. Bitte die Zelle in Anführungszeichen setzen und es verdoppeln.</translation>
    </message>
    <message>
        <source>Column %1 is not in UTF-8. Save the file as UTF-8.</source>
        <translation>Spalte %1 ist nicht in UTF-8. Bitte die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Es gibt mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 MiB that can be imported.</source>
        <translation>Die Datei ist größer als die %1 MiB, die eingelesen werden können.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in the file and %4 here</source>
        <translation>%1: %2 ist in der Datei %3 und hier %4</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 ist ein Ordner. Bitte die Dateien darin angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” stays; the row has “%2”.</source>
        <translation>„%1“ bleibt; in der Zeile steht „%2“.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Taken for “%1”, who has this registration number.</source>
        <translation>Für „%1“ gehalten: dort steht diese Registernummer.</translation>
    </message>
    <message>
        <source>Taken for “%1”, who has this tax id.</source>
        <translation>Für „%1“ gehalten: dort steht diese Steuernummer.</translation>
    </message>
    <message>
        <source>Taken for “%1”, who has this name.</source>
        <translation>Für „%1“ gehalten: dort steht dieser Name.</translation>
    </message>
    <message>
        <source>No column holds the names of the partners.</source>
        <translation>Keine Spalte enthält die Namen der Partner.</translation>
    </message>
    <message>
        <source>“%1” has this registration number too; the names have little in common, so they are kept apart.</source>
        <translation>Auch „%1“ hat diese Registernummer; die Namen haben wenig gemeinsam, darum bleiben beide getrennt.</translation>
    </message>
    <message>
        <source>Nobody knows what this column means: it is not imported.</source>
        <translation>Was diese Spalte bedeutet, ist nicht bekannt: Sie wird nicht eingelesen.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>There is no name, so the row is not imported.</source>
        <translation>Es gibt keinen Namen, darum wird die Zeile nicht eingelesen.</translation>
    </message>
    <message>
        <source>The letters were encoded twice: read as “%1”.</source>
        <translation>Die Buchstaben waren doppelt kodiert: gelesen als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a country code of three letters.</source>
        <translation>„%1“ ist kein Ländercode aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>%1 The address is left out; its parts are in the notes.</source>
        <translation>%1 Die Adresse wird ausgelassen; ihre Teile stehen in den Notizen.</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>From %1, row %2: %3</source>
        <translation>Aus %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>einer Datei</translation>
    </message>
    <message>
        <source>This is not a date like 2026-01-31.</source>
        <translation>Das ist kein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a rate: a number above 0 with at most %2 decimals.</source>
        <translation>„%1“ ist kein Kurs: eine Zahl über 0 mit höchstens %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 is no currency any more.</source>
        <translation>%1 ist keine Währung mehr.</translation>
    </message>
    <message>
        <source>The elements are nested too deeply.</source>
        <translation>Die Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the XML cannot be read: %3</source>
        <translation>Zeile %1, Spalte %2: Das XML kann nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>There are no exchange rates in this XML file.</source>
        <translation>In dieser XML-Datei stehen keine Wechselkurse.</translation>
    </message>
    <message>
        <source>Australia, Euro, Ireland, New Zealand and United Kingdom are read as US dollars for one unit, the others as units for one US dollar.</source>
        <translation>Australien, Euro, Irland, Neuseeland und das Vereinigte Königreich werden als US-Dollar je Einheit gelesen, die übrigen als Einheiten je US-Dollar.</translation>
    </message>
    <message>
        <source>All are read as units for one US dollar: otherwise a pound would be worth less than a dollar, or a New Zealand dollar more.</source>
        <translation>Alle werden als Einheiten je US-Dollar gelesen: Sonst wäre ein Pfund weniger wert als ein Dollar oder ein Neuseeland-Dollar mehr.</translation>
    </message>
    <message>
        <source>Nobody knows the currency of “%1”.</source>
        <translation>Die Währung von „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing. Exchange rates need %2, or Date, Country, Exchange rate as the Federal Reserve has it.</source>
        <translation>Zeile 1: Die Spalte „%1“ fehlt. Wechselkurse brauchen %2, oder Date, Country, Exchange rate wie bei der US-Notenbank.</translation>
    </message>
    <message>
        <source>There is another rate of %1 for this day above.</source>
        <translation>Weiter oben steht schon ein anderer Kurs von %1 für diesen Tag.</translation>
    </message>
    <message>
        <source>An industry cannot be part of itself.</source>
        <translation>Eine Branche kann nicht Teil ihrer selbst sein.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende E-Mails</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Text als HTML</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt at</source>
        <translation>Nächster Versuch am</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Die Rolle „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>The company that the user starts with.</source>
        <translation>Die Firma, mit der der Benutzer beginnt.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>This user belongs to the company already.</source>
        <translation>Dieser Benutzer gehört schon zur Firma.</translation>
    </message>
    <message>
        <source>Role of a member</source>
        <translation>Rolle eines Mitglieds</translation>
    </message>
    <message>
        <source>Roles of a member</source>
        <translation>Rollen eines Mitglieds</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The member has this role already.</source>
        <translation>Das Mitglied hat diese Rolle schon.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Put the number once into the format, as zeros in braces: PO-{yyyy}-{000000}.</source>
        <translation>Die Nummer muss einmal im Format vorkommen, als Nullen in Klammern: PO-{yyyy}-{000000}.</translation>
    </message>
    <message>
        <source>Only {yyyy}, {yy}, {MM} and {000000} can stand in braces.</source>
        <translation>Nur {yyyy}, {yy}, {MM} und {000000} können in Klammern stehen.</translation>
    </message>
    <message>
        <source>Numbers that begin anew each year need {yyyy} or {yy}, or they would repeat.</source>
        <translation>Nummern, die jedes Jahr neu beginnen, brauchen {yyyy} oder {yy}, sonst würden sie sich wiederholen.</translation>
    </message>
    <message>
        <source>Number sequence</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Number sequences</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Text with {yyyy}, {yy}, {MM} and the number as zeros: PO-{yyyy}-{000000}.</source>
        <translation>Text mit {yyyy}, {yy}, {MM} und der Nummer als Nullen: PO-{yyyy}-{000000}.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>Present period</source>
        <translation>Laufender Zeitraum</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Say what the partner is: customer, supplier or vendor.</source>
        <translation>Bitte angeben, was der Partner ist: Kunde, Lieferant oder Händler.</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Bitte 0 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>A blocked partner takes no new order.</source>
        <translation>Ein gesperrter Partner bekommt keine neue Bestellung.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Parent partner</source>
        <translation>Übergeordneter Partner</translation>
    </message>
    <message>
        <source>Phone number cannot be read</source>
        <translation>Telefonnummer ist nicht lesbar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 is blocked and takes no new order.</source>
        <translation>%1 ist gesperrt und bekommt keine neue Bestellung.</translation>
    </message>
    <message>
        <source>%1 has no such entry any more.</source>
        <translation>Diesen Eintrag gibt es bei %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Make primary contact</source>
        <translation>Zum Hauptansprechpartner machen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Make default address</source>
        <translation>Zur Standardadresse machen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Enter both latitude and longitude, or neither.</source>
        <translation>Bitte Breite und Länge eingeben, oder keins von beiden.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Default of its type</source>
        <translation>Standard ihrer Art</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geografische Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Geografische Länge</translation>
    </message>
    <message>
        <source>Address in lines</source>
        <translation>Anschrift in Zeilen</translation>
    </message>
    <message>
        <source>Another address was made the default at the same moment.</source>
        <translation>Im selben Moment wurde eine andere Adresse zum Standard gemacht.</translation>
    </message>
    <message>
        <source>A category cannot be part of itself.</source>
        <translation>Eine Kategorie kann nicht Teil ihrer selbst sein.</translation>
    </message>
    <message>
        <source>Partner category</source>
        <translation>Partnerkategorie</translation>
    </message>
    <message>
        <source>Partner categories</source>
        <translation>Partnerkategorien</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Mobile number cannot be read</source>
        <translation>Mobilnummer ist nicht lesbar</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Hauptansprechpartner</translation>
    </message>
    <message>
        <source>Receives orders</source>
        <translation>Erhält Bestellungen</translation>
    </message>
    <message>
        <source>Name with position</source>
        <translation>Name mit Position</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Another contact was made the primary one at the same moment.</source>
        <translation>Im selben Moment wurde jemand anders zum Hauptansprechpartner gemacht.</translation>
    </message>
    <message>
        <source>Another contact of this partner has this e-mail address already.</source>
        <translation>Ein anderer Ansprechpartner dieses Partners hat diese E-Mail-Adresse schon.</translation>
    </message>
    <message>
        <source>A partner cannot be its own ancestor.</source>
        <translation>Ein Partner kann sich nicht selbst übergeordnet sein.</translation>
    </message>
    <message>
        <source>Only one contact can be the primary one.</source>
        <translation>Es kann nur einen Hauptansprechpartner geben.</translation>
    </message>
    <message>
        <source>Only one address of each type can be the default.</source>
        <translation>Je Art kann nur eine Adresse der Standard sein.</translation>
    </message>
    <message>
        <source>%1 has this e-mail address already.</source>
        <translation>%1 hat diese E-Mail-Adresse schon.</translation>
    </message>
    <message>
        <source>Enter how much paying sooner saves.</source>
        <translation>Bitte die Höhe des Skontos eingeben.</translation>
    </message>
    <message>
        <source>Enter within how many days the discount is given.</source>
        <translation>Bitte eingeben, innerhalb wie vieler Tage Skonto gewährt wird.</translation>
    </message>
    <message>
        <source>The discount must end before payment is due.</source>
        <translation>Die Skontofrist muss vor der Fälligkeit enden.</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Counted from the end of the month</source>
        <translation>Ab Monatsende gerechnet</translation>
    </message>
    <message>
        <source>Discount within</source>
        <translation>Skonto innerhalb von</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Use small letters, digits and _ only, like part_buyer.</source>
        <translation>Nur Kleinbuchstaben, Ziffern und _ verwenden, wie part_buyer.</translation>
    </message>
    <message>
        <source>“%1” is not a permission. Write module.type.verb; * stands for all of a group: core.partner.*, *.read.</source>
        <translation>„%1“ ist keine Berechtigung. Bitte modul.typ.verb schreiben; * steht für alle einer Gruppe: core.partner.*, *.read.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>There are companies already: sample data needs an empty database.</source>
        <translation>Es gibt schon Firmen: Beispieldaten brauchen eine leere Datenbank.</translation>
    </message>
    <message>
        <source>Give a list.</source>
        <translation>Bitte eine Liste angeben.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>For everybody in the company</source>
        <translation>Für alle in der Firma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Partner manager</source>
        <translation>Partnerverwaltung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Vorstand</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Module manager</source>
        <translation>Modulverwaltung</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>Sofort fällig</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>45 days</source>
        <translation>45 Tage</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 Tage</translation>
    </message>
    <message>
        <source>30 days from the end of the month</source>
        <translation>30 Tage ab Monatsende</translation>
    </message>
    <message>
        <source>2 % within 10 days, 30 days net</source>
        <translation>10 Tage 2 % Skonto, 30 Tage netto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As a list or an object; a single value as the only one of a list.</source>
        <translation>Als Liste oder Objekt; ein einzelner Wert als einziger einer Liste.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Der Anmeldename oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Signing in failed too often. Try again after %1.</source>
        <translation>Die Anmeldung ist zu oft fehlgeschlagen. Bitte nach %1 noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no user with the login “%1”.</source>
        <translation>Einen Benutzer mit dem Anmeldenamen „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 does not belong to this company.</source>
        <translation>%1 gehört nicht zu dieser Firma.</translation>
    </message>
    <message>
        <source>The present password is another one.</source>
        <translation>Das bisherige Passwort lautet anders.</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <translation>Fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Login or address</source>
        <translation>Anmeldename oder Adresse</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Last failure at</source>
        <translation>Letzter Fehlversuch am</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, enter the reason under “%2”.</source>
        <translation>%1 Wenn sie trotzdem stimmt, bitte unter „%2“ den Grund eingeben.</translation>
    </message>
    <message>
        <source>“%1” was replaced: write %2.</source>
        <translation>„%1“ wurde ersetzt: Bitte %2 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a code of UN/ECE Recommendation 20, like C62 for pieces, KGM for kilograms, HUR for hours.</source>
        <translation>„%1“ ist kein Code der UN/ECE-Empfehlung 20 wie C62 für Stück, KGM für Kilogramm, HUR für Stunden.</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Units of measure</source>
        <translation>Maßeinheiten</translation>
    </message>
    <message>
        <source>As in UN/ECE Recommendation 20: C62 for pieces, KGM, HUR.</source>
        <translation>Wie in der UN/ECE-Empfehlung 20: C62 für Stück, KGM, HUR.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Decimals of quantities</source>
        <translation>Nachkommastellen von Mengen</translation>
    </message>
    <message>
        <source>Use a login without blanks.</source>
        <translation>Bitte einen Anmeldenamen ohne Leerzeichen verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone, like Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose somebody else as the substitute.</source>
        <translation>Bitte jemand anders als Vertretung wählen.</translation>
    </message>
    <message>
        <source>Say from which day on the substitute decides.</source>
        <translation>Bitte angeben, ab welchem Tag die Vertretung entscheidet.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Former passwords</source>
        <translation>Frühere Passwörter</translation>
    </message>
    <message>
        <source>Password changed at</source>
        <translation>Passwort geändert am</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Who decides in this person&apos;s place while they are away.</source>
        <translation>Wer während der Abwesenheit an Stelle dieser Person entscheidet.</translation>
    </message>
    <message>
        <source>Substitute from</source>
        <translation>Vertretung ab</translation>
    </message>
    <message>
        <source>Substitute until</source>
        <translation>Vertretung bis</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Purser. Use that one.</source>
        <translation>Die Datenbank wurde mit einer neueren Version von Purser angelegt. Bitte diese verwenden.</translation>
    </message>
    <message>
        <source>The database is of an older version. Make a backup, then migrate.</source>
        <translation>Die Datenbank hat eine ältere Version. Bitte eine Sicherung machen und dann aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is blocked: keep that partner, or lift the block first.</source>
        <translation>%1 ist gesperrt: Behalten Sie diesen Partner oder heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>A partner cannot be merged with itself.</source>
        <translation>Ein Partner kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Partner that becomes part of it</source>
        <translation>Partner, der darin aufgeht</translation>
    </message>
    <message>
        <source>Version of it that was looked at</source>
        <translation>Angesehene Version davon</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off. Save it again as XLSX.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten. Speichern Sie sie noch einmal als XLSX.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Die Datei ist durch ein Passwort geschützt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>The file is too large once it is unpacked; at most %1 MB can be read. Split it.</source>
        <translation>Die Datei ist ausgepackt zu groß; höchstens %1 MB können gelesen werden. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is protected by a password, or is of an Excel older than 2007. Save it as XLSX without a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt oder von einem Excel vor 2007. Speichern Sie sie als XLSX ohne Passwort.</translation>
    </message>
    <message>
        <source>This is not a workbook: %1 is missing. Save it as XLSX.</source>
        <translation>Das ist keine Arbeitsmappe: %1 fehlt. Speichern Sie sie als XLSX.</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>ein Blatt</translation>
    </message>
    <message>
        <source>The first sheet of the workbook is missing.</source>
        <translation>Das erste Blatt der Arbeitsmappe fehlt.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The first sheet has no row with the names of the columns.</source>
        <translation>Das erste Blatt hat keine Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>Die Zelle enthält den Fehler %1.</translation>
    </message>
    <message>
        <source>The text of the cell is missing; the file is damaged.</source>
        <translation>Der Text der Zelle fehlt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is not a day that a spreadsheet can show.</source>
        <translation>„%1“ ist kein Tag, den eine Tabelle darstellen kann.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>This company has no such file. Change to the company first.</source>
        <translation>Diese Firma hat keine solche Datei. Wechseln Sie zuerst zu ihr.</translation>
    </message>
    <message>
        <source>%1 is no PNG or SVG picture.</source>
        <translation>%1 ist kein Bild in PNG oder SVG.</translation>
    </message>
    <message>
        <source>%1 is too large: a logo has at most %2 MB.</source>
        <translation>%1 ist zu groß: Ein Logo hat höchstens %2 MB.</translation>
    </message>
    <message>
        <source>PNG or SVG, at the head of documents.</source>
        <translation>PNG oder SVG, am Kopf der Dokumente.</translation>
    </message>
    <message>
        <source>%1, line %2: an element has more than %3 attributes.</source>
        <translation>%1, Zeile %2: Ein Element hat mehr als %3 Attribute.</translation>
    </message>
    <message>
        <source>Line %1: an element has more than %2 attributes.</source>
        <translation>Zeile %1: Ein Element hat mehr als %2 Attribute.</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>Eine Dokumenttypdeklaration ist nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>purser::partners</name>
    <message>
        <source>New contact</source>
        <translation>Ansprechpartner anlegen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Adresse anlegen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Nobody yet. Orders go to the e-mail of the partner.</source>
        <translation>Noch niemand. Bestellungen gehen an die E-Mail-Adresse des Partners.</translation>
    </message>
    <message>
        <source>Make this the primary contact</source>
        <translation>Zum Hauptansprechpartner machen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Noch keine Adresse.</translation>
    </message>
    <message>
        <source>Make this the default of its type</source>
        <translation>Zum Standard ihrer Art machen</translation>
    </message>
    <message>
        <source>This cannot be read as a telephone number. It is kept as it is.</source>
        <translation>Das ist nicht als Telefonnummer lesbar. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist</translation>
    </message>
</context>
<context>
    <name>purser::reference</name>
    <message>
        <source>Fill in “%1”: an address in this country needs it.</source>
        <translation>„%1“ fehlt: Eine Adresse in diesem Land braucht diese Angabe.</translation>
    </message>
    <message>
        <source>Enter the street or the post-office box.</source>
        <translation>Bitte die Straße oder das Postfach angeben.</translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation>Bitte den Ort angeben.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Check the postal code: one of this country looks like %1.</source>
        <translation>Bitte die Postleitzahl prüfen: In diesem Land sieht sie aus wie %1.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Bitte das Land wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a country: use the two letters of ISO 3166-1.</source>
        <translation>„%1“ ist kein Land: Bitte die zwei Buchstaben nach ISO 3166-1 angeben.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Grafschaft</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirat</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Präfektur</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>An IBAN begins with the letters of a country that uses it.</source>
        <translation>Eine IBAN beginnt mit den Buchstaben eines Landes, das sie verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>An IBAN of this country has %n characters.</source>
        <translation>
            <numerusform>Eine IBAN dieses Landes hat %n Zeichen.</numerusform>
            <numerusform>Eine IBAN dieses Landes hat %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An IBAN of this country has other characters in its places.</source>
        <translation>Eine IBAN dieses Landes hat an ihren Stellen andere Zeichen.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit: please compare it.</source>
        <translation>Die Prüfziffern der IBAN passen nicht: Bitte vergleichen.</translation>
    </message>
    <message>
        <source>Agriculture, forestry and fishing</source>
        <translation>Land- und Forstwirtschaft, Fischerei</translation>
    </message>
    <message>
        <source>Crop and animal production, hunting and related service activities</source>
        <translation>Landwirtschaft, Jagd und damit verbundene Tätigkeiten</translation>
    </message>
    <message>
        <source>Forestry and logging</source>
        <translation>Forstwirtschaft und Holzeinschlag</translation>
    </message>
    <message>
        <source>Fishing and aquaculture</source>
        <translation>Fischerei und Aquakultur</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>Bergbau und Gewinnung von Steinen und Erden</translation>
    </message>
    <message>
        <source>Mining of coal and lignite</source>
        <translation>Kohlenbergbau</translation>
    </message>
    <message>
        <source>Extraction of crude petroleum and natural gas</source>
        <translation>Gewinnung von Erdöl und Erdgas</translation>
    </message>
    <message>
        <source>Mining of metal ores</source>
        <translation>Erzbergbau</translation>
    </message>
    <message>
        <source>Other mining and quarrying</source>
        <translation>Gewinnung von Steinen und Erden, sonstiger Bergbau</translation>
    </message>
    <message>
        <source>Mining support service activities</source>
        <translation>Dienstleistungen für den Bergbau</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Verarbeitendes Gewerbe, Herstellung von Waren</translation>
    </message>
    <message>
        <source>Manufacture of food products</source>
        <translation>Herstellung von Nahrungs- und Futtermitteln</translation>
    </message>
    <message>
        <source>Manufacture of beverages</source>
        <translation>Getränkeherstellung</translation>
    </message>
    <message>
        <source>Manufacture of tobacco products</source>
        <translation>Tabakverarbeitung</translation>
    </message>
    <message>
        <source>Manufacture of textiles</source>
        <translation>Herstellung von Textilien</translation>
    </message>
    <message>
        <source>Manufacture of wearing apparel</source>
        <translation>Herstellung von Bekleidung</translation>
    </message>
    <message>
        <source>Manufacture of leather and related products</source>
        <translation>Herstellung von Leder, Lederwaren und Schuhen</translation>
    </message>
    <message>
        <source>Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials</source>
        <translation>Herstellung von Holz-, Flecht-, Korb- und Korkwaren (ohne Möbel)</translation>
    </message>
    <message>
        <source>Manufacture of paper and paper products</source>
        <translation>Herstellung von Papier, Pappe und Waren daraus</translation>
    </message>
    <message>
        <source>Printing and reproduction of recorded media</source>
        <translation>Druckerzeugnisse, Vervielfältigung von bespielten Ton-, Bild- und Datenträgern</translation>
    </message>
    <message>
        <source>Manufacture of coke and refined petroleum products</source>
        <translation>Kokerei und Mineralölverarbeitung</translation>
    </message>
    <message>
        <source>Manufacture of chemicals and chemical products</source>
        <translation>Herstellung von chemischen Erzeugnissen</translation>
    </message>
    <message>
        <source>Manufacture of basic pharmaceutical products and pharmaceutical preparations</source>
        <translation>Herstellung von pharmazeutischen Erzeugnissen</translation>
    </message>
    <message>
        <source>Manufacture of rubber and plastics products</source>
        <translation>Herstellung von Gummi- und Kunststoffwaren</translation>
    </message>
    <message>
        <source>Manufacture of other non-metallic mineral products</source>
        <translation>Herstellung von Glas und Glaswaren, Keramik, Verarbeitung von Steinen und Erden</translation>
    </message>
    <message>
        <source>Manufacture of basic metals</source>
        <translation>Metallerzeugung und -bearbeitung</translation>
    </message>
    <message>
        <source>Manufacture of fabricated metal products, except machinery and equipment</source>
        <translation>Herstellung von Metallerzeugnissen</translation>
    </message>
    <message>
        <source>Manufacture of computer, electronic and optical products</source>
        <translation>Herstellung von Datenverarbeitungsgeräten, elektronischen und optischen Erzeugnissen</translation>
    </message>
    <message>
        <source>Manufacture of electrical equipment</source>
        <translation>Herstellung von elektrischen Ausrüstungen</translation>
    </message>
    <message>
        <source>Manufacture of machinery and equipment n.e.c.</source>
        <translation>Maschinenbau</translation>
    </message>
    <message>
        <source>Manufacture of motor vehicles, trailers and semi-trailers</source>
        <translation>Herstellung von Kraftwagen und Kraftwagenteilen</translation>
    </message>
    <message>
        <source>Manufacture of other transport equipment</source>
        <translation>Sonstiger Fahrzeugbau</translation>
    </message>
    <message>
        <source>Manufacture of furniture</source>
        <translation>Herstellung von Möbeln</translation>
    </message>
    <message>
        <source>Other manufacturing</source>
        <translation>Herstellung von sonstigen Waren</translation>
    </message>
    <message>
        <source>Repair and installation of machinery and equipment</source>
        <translation>Reparatur und Installation von Maschinen und Ausrüstungen</translation>
    </message>
    <message>
        <source>Electricity, gas, steam and air conditioning supply</source>
        <translation>Energieversorgung</translation>
    </message>
    <message>
        <source>Water supply; sewerage, waste management and remediation activities</source>
        <translation>Wasserversorgung; Abwasser- und Abfallentsorgung und Beseitigung von Umweltverschmutzungen</translation>
    </message>
    <message>
        <source>Water collection, treatment and supply</source>
        <translation>Wasserversorgung</translation>
    </message>
    <message>
        <source>Sewerage</source>
        <translation>Abwasserentsorgung</translation>
    </message>
    <message>
        <source>Waste collection, treatment and disposal activities; materials recovery</source>
        <translation>Sammlung, Behandlung und Beseitigung von Abfällen; Rückgewinnung</translation>
    </message>
    <message>
        <source>Remediation activities and other waste management services</source>
        <translation>Beseitigung von Umweltverschmutzungen und sonstige Entsorgung</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Baugewerbe</translation>
    </message>
    <message>
        <source>Construction of buildings</source>
        <translation>Hochbau</translation>
    </message>
    <message>
        <source>Civil engineering</source>
        <translation>Tiefbau</translation>
    </message>
    <message>
        <source>Specialized construction activities</source>
        <translation>Vorbereitende Baustellenarbeiten, Bauinstallation und sonstiges Ausbaugewerbe</translation>
    </message>
    <message>
        <source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
        <translation>Handel; Instandhaltung und Reparatur von Kraftfahrzeugen</translation>
    </message>
    <message>
        <source>Wholesale and retail trade and repair of motor vehicles and motorcycles</source>
        <translation>Handel mit Kraftfahrzeugen; Instandhaltung und Reparatur von Kraftfahrzeugen</translation>
    </message>
    <message>
        <source>Wholesale trade, except of motor vehicles and motorcycles</source>
        <translation>Großhandel (ohne Handel mit Kraftfahrzeugen)</translation>
    </message>
    <message>
        <source>Retail trade, except of motor vehicles and motorcycles</source>
        <translation>Einzelhandel (ohne Handel mit Kraftfahrzeugen)</translation>
    </message>
    <message>
        <source>Transportation and storage</source>
        <translation>Verkehr und Lagerei</translation>
    </message>
    <message>
        <source>Land transport and transport via pipelines</source>
        <translation>Landverkehr und Transport in Rohrfernleitungen</translation>
    </message>
    <message>
        <source>Water transport</source>
        <translation>Schifffahrt</translation>
    </message>
    <message>
        <source>Air transport</source>
        <translation>Luftfahrt</translation>
    </message>
    <message>
        <source>Warehousing and support activities for transportation</source>
        <translation>Lagerei und Dienstleistungen für den Verkehr</translation>
    </message>
    <message>
        <source>Postal and courier activities</source>
        <translation>Post-, Kurier- und Expressdienste</translation>
    </message>
    <message>
        <source>Accommodation and food service activities</source>
        <translation>Gastgewerbe, Beherbergung und Gastronomie</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Beherbergung</translation>
    </message>
    <message>
        <source>Food and beverage service activities</source>
        <translation>Gastronomie</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Information und Kommunikation</translation>
    </message>
    <message>
        <source>Publishing activities</source>
        <translation>Verlagswesen</translation>
    </message>
    <message>
        <source>Motion picture, video and television programme production, sound recording and music publishing activities</source>
        <translation>Herstellung, Verleih und Vertrieb von Filmen und Fernsehprogrammen; Kinos; Tonstudios und Verlegen von Musik</translation>
    </message>
    <message>
        <source>Programming and broadcasting activities</source>
        <translation>Rundfunkveranstalter</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Computer programming, consultancy and related activities</source>
        <translation>Dienstleistungen der Informationstechnologie</translation>
    </message>
    <message>
        <source>Information service activities</source>
        <translation>Informationsdienstleistungen</translation>
    </message>
    <message>
        <source>Financial and insurance activities</source>
        <translation>Finanz- und Versicherungsdienstleistungen</translation>
    </message>
    <message>
        <source>Financial service activities, except insurance and pension funding</source>
        <translation>Finanzdienstleistungen (ohne Versicherungen und Pensionskassen)</translation>
    </message>
    <message>
        <source>Insurance, reinsurance and pension funding, except compulsory social security</source>
        <translation>Versicherungen, Rückversicherungen und Pensionskassen (ohne Sozialversicherung)</translation>
    </message>
    <message>
        <source>Activities auxiliary to financial service and insurance activities</source>
        <translation>Mit Finanz- und Versicherungsdienstleistungen verbundene Tätigkeiten</translation>
    </message>
    <message>
        <source>Real estate activities</source>
        <translation>Grundstücks- und Wohnungswesen</translation>
    </message>
    <message>
        <source>Professional, scientific and technical activities</source>
        <translation>Freiberufliche, wissenschaftliche und technische Dienstleistungen</translation>
    </message>
    <message>
        <source>Legal and accounting activities</source>
        <translation>Rechts- und Steuerberatung, Wirtschaftsprüfung</translation>
    </message>
    <message>
        <source>Activities of head offices; management consultancy activities</source>
        <translation>Verwaltung und Führung von Unternehmen und Betrieben; Unternehmensberatung</translation>
    </message>
    <message>
        <source>Architectural and engineering activities; technical testing and analysis</source>
        <translation>Architektur- und Ingenieurbüros; technische, physikalische und chemische Untersuchung</translation>
    </message>
    <message>
        <source>Scientific research and development</source>
        <translation>Forschung und Entwicklung</translation>
    </message>
    <message>
        <source>Advertising and market research</source>
        <translation>Werbung und Marktforschung</translation>
    </message>
    <message>
        <source>Other professional, scientific and technical activities</source>
        <translation>Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten</translation>
    </message>
    <message>
        <source>Veterinary activities</source>
        <translation>Veterinärwesen</translation>
    </message>
    <message>
        <source>Administrative and support service activities</source>
        <translation>Sonstige wirtschaftliche Dienstleistungen</translation>
    </message>
    <message>
        <source>Rental and leasing activities</source>
        <translation>Vermietung von beweglichen Sachen</translation>
    </message>
    <message>
        <source>Employment activities</source>
        <translation>Vermittlung und Überlassung von Arbeitskräften</translation>
    </message>
    <message>
        <source>Travel agency, tour operator, reservation service and related activities</source>
        <translation>Reisebüros, Reiseveranstalter und sonstige Reservierungsdienstleistungen</translation>
    </message>
    <message>
        <source>Security and investigation activities</source>
        <translation>Wach- und Sicherheitsdienste sowie Detekteien</translation>
    </message>
    <message>
        <source>Services to buildings and landscape activities</source>
        <translation>Gebäudebetreuung; Garten- und Landschaftsbau</translation>
    </message>
    <message>
        <source>Office administrative, office support and other business support activities</source>
        <translation>Dienstleistungen für Unternehmen und Privatpersonen, anderweitig nicht genannt</translation>
    </message>
    <message>
        <source>Public administration and defence; compulsory social security</source>
        <translation>Öffentliche Verwaltung, Verteidigung; Sozialversicherung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Erziehung und Unterricht</translation>
    </message>
    <message>
        <source>Human health and social work activities</source>
        <translation>Gesundheits- und Sozialwesen</translation>
    </message>
    <message>
        <source>Human health activities</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Residential care activities</source>
        <translation>Heime (ohne Erholungs- und Ferienheime)</translation>
    </message>
    <message>
        <source>Social work activities without accommodation</source>
        <translation>Sozialwesen (ohne Heime)</translation>
    </message>
    <message>
        <source>Arts, entertainment and recreation</source>
        <translation>Kunst, Unterhaltung und Erholung</translation>
    </message>
    <message>
        <source>Creative, arts and entertainment activities</source>
        <translation>Kreative, künstlerische und unterhaltende Tätigkeiten</translation>
    </message>
    <message>
        <source>Libraries, archives, museums and other cultural activities</source>
        <translation>Bibliotheken, Archive, Museen, botanische und zoologische Gärten</translation>
    </message>
    <message>
        <source>Gambling and betting activities</source>
        <translation>Spiel-, Wett- und Lotteriewesen</translation>
    </message>
    <message>
        <source>Sports activities and amusement and recreation activities</source>
        <translation>Dienstleistungen des Sports, der Unterhaltung und der Erholung</translation>
    </message>
    <message>
        <source>Other service activities</source>
        <translation>Sonstige Dienstleistungen</translation>
    </message>
    <message>
        <source>Activities of membership organizations</source>
        <translation>Interessenvertretungen sowie kirchliche und sonstige religiöse Vereinigungen</translation>
    </message>
    <message>
        <source>Repair of computers and personal and household goods</source>
        <translation>Reparatur von Datenverarbeitungsgeräten und Gebrauchsgütern</translation>
    </message>
    <message>
        <source>Other personal service activities</source>
        <translation>Sonstige überwiegend persönliche Dienstleistungen</translation>
    </message>
    <message>
        <source>Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use</source>
        <translation>Private Haushalte mit Hauspersonal; Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf</translation>
    </message>
    <message>
        <source>Activities of households as employers of domestic personnel</source>
        <translation>Private Haushalte mit Hauspersonal</translation>
    </message>
    <message>
        <source>Undifferentiated goods- and services-producing activities of private households for own use</source>
        <translation>Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt</translation>
    </message>
    <message>
        <source>Activities of extraterritorial organizations and bodies</source>
        <translation>Exterritoriale Organisationen und Körperschaften</translation>
    </message>
    <message>
        <source>There is no rule by which this tax id could be checked.</source>
        <translation>Es gibt keine Regel, nach der diese Steuernummer geprüft werden könnte.</translation>
    </message>
    <message>
        <source>A tax id of this country looks like %1.</source>
        <translation>Eine Steuernummer dieses Landes sieht aus wie %1.</translation>
    </message>
    <message>
        <source>The check digits do not fit: please compare the tax id with a letter or invoice of this partner.</source>
        <translation>Die Prüfziffern passen nicht: Bitte die Steuernummer mit einem Brief oder einer Rechnung dieses Partners vergleichen.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>each</source>
        <translation>Stück (einzeln)</translation>
    </message>
    <message>
        <source>number of articles</source>
        <translation>Anzahl Artikel</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>Bausatz</translation>
    </message>
    <message>
        <source>assortment</source>
        <translation>Sortiment</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>Dutzend</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>Gros</translation>
    </message>
    <message>
        <source>hundred</source>
        <translation>hundert</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>tausend</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Million</translation>
    </message>
    <message>
        <source>thousand pieces</source>
        <translation>tausend Stück</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>hundred packs</source>
        <translation>hundert Packungen</translation>
    </message>
    <message>
        <source>number of international units</source>
        <translation>Anzahl internationaler Einheiten</translation>
    </message>
    <message>
        <source>number of packs</source>
        <translation>Anzahl Packungen</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>Anzahl Teile</translation>
    </message>
    <message>
        <source>bulk pack</source>
        <translation>Großpackung</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>ream</source>
        <translation>Ries</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>Leistungseinheit</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>fixed rate</source>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Satz (Tarif)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>man month</source>
        <translation>Personenmonat</translation>
    </message>
    <message>
        <source>labour hour</source>
        <translation>Arbeitsstunde</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>page (hardcopy)</source>
        <translation>Seite (gedruckt)</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>Milligramm</translation>
    </message>
    <message>
        <source>microgram</source>
        <translation>Mikrogramm</translation>
    </message>
    <message>
        <source>hectogram</source>
        <translation>Hektogramm</translation>
    </message>
    <message>
        <source>decitonne</source>
        <translation>Dezitonne</translation>
    </message>
    <message>
        <source>tonne (metric ton)</source>
        <translation>Tonne</translation>
    </message>
    <message>
        <source>kilotonne</source>
        <translation>Kilotonne</translation>
    </message>
    <message>
        <source>metric carat</source>
        <translation>metrisches Karat</translation>
    </message>
    <message>
        <source>net kilogram</source>
        <translation>Kilogramm netto</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>ounce</source>
        <translation>Unze</translation>
    </message>
    <message>
        <source>troy ounce</source>
        <translation>Feinunze</translation>
    </message>
    <message>
        <source>grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>stone (UK)</source>
        <translation>Stone (UK)</translation>
    </message>
    <message>
        <source>ton (US), short ton (UK)</source>
        <translation>Short ton (US)</translation>
    </message>
    <message>
        <source>ton (UK), long ton (US)</source>
        <translation>Long ton (UK)</translation>
    </message>
    <message>
        <source>hundred pound (cwt), hundred weight (US)</source>
        <translation>Hundredweight (US)</translation>
    </message>
    <message>
        <source>hundred weight (UK)</source>
        <translation>Hundredweight (UK)</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>centilitre</source>
        <translation>Zentiliter</translation>
    </message>
    <message>
        <source>decilitre</source>
        <translation>Deziliter</translation>
    </message>
    <message>
        <source>hectolitre</source>
        <translation>Hektoliter</translation>
    </message>
    <message>
        <source>kilolitre</source>
        <translation>Kiloliter</translation>
    </message>
    <message>
        <source>microlitre</source>
        <translation>Mikroliter</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>Kubikmeter</translation>
    </message>
    <message>
        <source>cubic decimetre</source>
        <translation>Kubikdezimeter</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>Kubikzentimeter</translation>
    </message>
    <message>
        <source>cubic millimetre</source>
        <translation>Kubikmillimeter</translation>
    </message>
    <message>
        <source>normalised cubic metre</source>
        <translation>Normkubikmeter</translation>
    </message>
    <message>
        <source>standard cubic metre</source>
        <translation>Standardkubikmeter</translation>
    </message>
    <message>
        <source>gallon (US)</source>
        <translation>Gallone (US)</translation>
    </message>
    <message>
        <source>gallon (UK)</source>
        <translation>Gallone (UK)</translation>
    </message>
    <message>
        <source>liquid pint (US)</source>
        <translation>Pint (US, flüssig)</translation>
    </message>
    <message>
        <source>pint (UK)</source>
        <translation>Pint (UK)</translation>
    </message>
    <message>
        <source>liquid quart (US)</source>
        <translation>Quart (US, flüssig)</translation>
    </message>
    <message>
        <source>quart (UK)</source>
        <translation>Quart (UK)</translation>
    </message>
    <message>
        <source>fluid ounce (US)</source>
        <translation>Flüssigunze (US)</translation>
    </message>
    <message>
        <source>fluid ounce (UK)</source>
        <translation>Flüssigunze (UK)</translation>
    </message>
    <message>
        <source>barrel (US)</source>
        <translation>Barrel (US)</translation>
    </message>
    <message>
        <source>cubic foot</source>
        <translation>Kubikfuß</translation>
    </message>
    <message>
        <source>cubic inch</source>
        <translation>Kubikzoll</translation>
    </message>
    <message>
        <source>cubic yard</source>
        <translation>Kubikyard</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard (Holzmaß)</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>decimetre</source>
        <translation>Dezimeter</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>Mikrometer</translation>
    </message>
    <message>
        <source>nanometre</source>
        <translation>Nanometer</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>linear metre</source>
        <translation>laufender Meter</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>linear foot</source>
        <translation>laufender Fuß</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>Yard</translation>
    </message>
    <message>
        <source>mile (statute mile)</source>
        <translation>Meile</translation>
    </message>
    <message>
        <source>nautical mile</source>
        <translation>Seemeile</translation>
    </message>
    <message>
        <source>hectometre</source>
        <translation>Hektometer</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square decimetre</source>
        <translation>Quadratdezimeter</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>Quadratzentimeter</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>Quadratmillimeter</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>are</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>acre</source>
        <translation>Acre</translation>
    </message>
    <message>
        <source>square foot</source>
        <translation>Quadratfuß</translation>
    </message>
    <message>
        <source>square inch</source>
        <translation>Quadratzoll</translation>
    </message>
    <message>
        <source>square yard</source>
        <translation>Quadratyard</translation>
    </message>
    <message>
        <source>square mile</source>
        <translation>Quadratmeile</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>Millisekunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>standard month</source>
        <translation>Standardmonat</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter (of a year)</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>half year (6 months)</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>watt hour</source>
        <translation>Wattstunde</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>Kilowattstunde</translation>
    </message>
    <message>
        <source>megawatt hour</source>
        <translation>Megawattstunde</translation>
    </message>
    <message>
        <source>gigawatt hour</source>
        <translation>Gigawattstunde</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>Joule</translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation>Kilojoule</translation>
    </message>
    <message>
        <source>megajoule</source>
        <translation>Megajoule</translation>
    </message>
    <message>
        <source>gigajoule</source>
        <translation>Gigajoule</translation>
    </message>
    <message>
        <source>British thermal unit (mean)</source>
        <translation>British thermal unit (Mittelwert)</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <source>megawatt</source>
        <translation>Megawatt</translation>
    </message>
    <message>
        <source>kilovolt - ampere</source>
        <translation>Kilovoltampere</translation>
    </message>
    <message>
        <source>kilovar</source>
        <translation>Kilovar</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>ampere hour</source>
        <translation>Amperestunde</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>ohm</source>
        <translation>Ohm</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>Hertz</translation>
    </message>
    <message>
        <source>megahertz</source>
        <translation>Megahertz</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>kilobyte</source>
        <translation>Kilobyte</translation>
    </message>
    <message>
        <source>megabyte</source>
        <translation>Megabyte</translation>
    </message>
    <message>
        <source>gigabyte</source>
        <translation>Gigabyte</translation>
    </message>
    <message>
        <source>terabyte</source>
        <translation>Terabyte</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>Pascal</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>lumen</source>
        <translation>Lumen</translation>
    </message>
    <message>
        <source>metre per second</source>
        <translation>Meter je Sekunde</translation>
    </message>
    <message>
        <source>kilometre per hour</source>
        <translation>Kilometer je Stunde</translation>
    </message>
    <message>
        <source>mole</source>
        <translation>Mol</translation>
    </message>
    <message>
        <source>litre of pure alcohol</source>
        <translation>Liter reiner Alkohol</translation>
    </message>
    <message>
        <source>tonne kilometre</source>
        <translation>Tonnenkilometer</translation>
    </message>
    <message>
        <source>kilogram per cubic metre</source>
        <translation>Kilogramm je Kubikmeter</translation>
    </message>
    <message>
        <source>gram per square metre</source>
        <translation>Gramm je Quadratmeter</translation>
    </message>
    <message>
        <source>cubic metre per hour</source>
        <translation>Kubikmeter je Stunde</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Packstück</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Schachtel</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>crate</source>
        <translation>Lattenkiste</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>sack</source>
        <translation>Sack</translation>
    </message>
    <message>
        <source>pouch</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>bottle, non-protected, cylindrical</source>
        <translation>Flasche, ungeschützt, zylindrisch</translation>
    </message>
    <message>
        <source>can, rectangular</source>
        <translation>Kanister, eckig</translation>
    </message>
    <message>
        <source>can, cylindrical</source>
        <translation>Dose, zylindrisch</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>Blechdose</translation>
    </message>
    <message>
        <source>jar</source>
        <translation>Glas (Gefäß)</translation>
    </message>
    <message>
        <source>tube</source>
        <translation>Rohr</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>Fass (Trommel)</translation>
    </message>
    <message>
        <source>barrel</source>
        <translation>Fass</translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>bunch</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>bale, compressed</source>
        <translation>Ballen, gepresst</translation>
    </message>
    <message>
        <source>shrinkwrapped</source>
        <translation>eingeschweißt</translation>
    </message>
    <message>
        <source>sheet (package)</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>set (package)</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>tank, cylindrical</source>
        <translation>Tank, zylindrisch</translation>
    </message>
    <message>
        <source>cartridge</source>
        <translation>Kartusche</translation>
    </message>
    <message>
        <source>ampoule, non-protected</source>
        <translation>Ampulle, ungeschützt</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>Fläschchen</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Eimer</translation>
    </message>
    <message>
        <source>keg</source>
        <translation>Keg</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>container, not otherwise specified as transport equipment</source>
        <translation>Behälter, nicht als Transportmittel angegeben</translation>
    </message>
    <message>
        <source>piece (package)</source>
        <translation>Stück (Packstück)</translation>
    </message>
    <message>
        <source>unit (package)</source>
        <translation>Einheit (Packstück)</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>rod</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>bar (package)</source>
        <translation>Barren</translation>
    </message>
    <message>
        <source>coil</source>
        <translation>Ring (Coil)</translation>
    </message>
    <message>
        <source>reel</source>
        <translation>Haspel</translation>
    </message>
    <message>
        <source>spool</source>
        <translation>Spule</translation>
    </message>
    <message>
        <source>mutually defined</source>
        <translation>nach Vereinbarung</translation>
    </message>
</context>
<context>
    <name>purser::security</name>
    <message>
        <source>There is not enough memory to check passwords. Try again later.</source>
        <translation>Der Speicher reicht nicht, um Passwörter zu prüfen. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The list of known passwords cannot be read. Tell the administrator.</source>
        <translation>Die Liste bekannter Passwörter kann nicht gelesen werden. Bitte einen Administrator informieren.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen verwenden.</numerusform>
            <numerusform>Höchstens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password must not contain the login.</source>
        <translation>Das Passwort darf den Anmeldenamen nicht enthalten.</translation>
    </message>
    <message>
        <source>Use more than one character again and again.</source>
        <translation>Bitte nicht immer wieder dasselbe Zeichen verwenden.</translation>
    </message>
    <message>
        <source>This password is publicly known. Choose another one.</source>
        <translation>Dieses Passwort ist öffentlich bekannt. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>You have used this password before. Choose another one.</source>
        <translation>Dieses Passwort haben Sie schon verwendet. Bitte ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>purser::services</name>
    <message>
        <source>There is already a record with this: %1.</source>
        <translation>Es gibt schon einen Datensatz mit dieser Angabe: %1.</translation>
    </message>
    <message>
        <source>The record refers to another that does not exist.</source>
        <translation>Der Datensatz verweist auf einen anderen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1: there is no such record.</source>
        <translation>%1: Diesen Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Das Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 “%3” needs it.</source>
        <translation>%1 kann nicht gelöscht werden: Wird gebraucht von %2 „%3“.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>„%1“ kennt keine Angabe „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not possible: %2 is in the state “%3”.</source>
        <translation>„%1“ ist nicht möglich: %2 hat den Status „%3“.</translation>
    </message>
    <message>
        <source>%1 has no action “%2”.</source>
        <translation>%1 hat keine Aktion „%2“.</translation>
    </message>
    <message>
        <source>%1 has nothing called “%2”.</source>
        <translation>%1 hat nichts namens „%2“.</translation>
    </message>
    <message>
        <source>%1: there is no such record, or it was deleted.</source>
        <translation>%1: Diesen Datensatz gibt es nicht, oder er wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 is in the state “%2” and cannot be changed any more.</source>
        <translation>%1 hat den Status „%2“ und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>%1 are written by the program alone.</source>
        <translation>%1: Das schreibt nur das Programm selbst.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Ein Feld „%1“ gibt es in „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 is set by the program and cannot be given.</source>
        <translation>„%1“ wird vom Programm gesetzt und kann nicht angegeben werden.</translation>
    </message>
    <message>
        <source>There are no “%1” in %2.</source>
        <translation>„%1“ gibt es in „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be changed later.</source>
        <translation>„%1“ kann später nicht geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Send at most %n operation(s) at once.</source>
        <translation>
            <numerusform>Höchstens %n Vorgang auf einmal senden.</numerusform>
            <numerusform>Höchstens %n Vorgänge auf einmal senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Name des Datensatzes</translation>
    </message>
    <message>
        <source>Record that it is part of</source>
        <translation>Datensatz, zu dem er gehört</translation>
    </message>
    <message>
        <source>Version of that record</source>
        <translation>Version jenes Datensatzes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>Wartet auf Zustellung</translation>
    </message>
    <message>
        <source>You may not do this with %1 (%2). Ask an administrator for the right “%3”.</source>
        <translation>Das dürfen Sie nicht: %1 (%2). Bitten Sie einen Administrator um das Recht „%3“.</translation>
    </message>
    <message>
        <source>There is no number sequence “%1”. Add it in the settings.</source>
        <translation>Den Nummernkreis „%1“ gibt es nicht. Bitte in den Einstellungen anlegen.</translation>
    </message>
    <message>
        <source>The number sequence “%1” was deleted.</source>
        <translation>Der Nummernkreis „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Load it again to see the change.</source>
        <translation>%1 wurde inzwischen von jemand anders geändert. Bitte neu laden, um die Änderung zu sehen.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by %2: %3. Load it again to see the change.</source>
        <translation>%1 wurde inzwischen von %2 geändert: %3. Bitte neu laden, um die Änderung zu sehen.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Darin aufgegangen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1: there is no such record any more.</source>
        <translation>%1: Diesen Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: “%1” of %2 was changed since. Mend that by hand.</source>
        <translation>Die Zusammenführung kann nicht zurückgenommen werden: „%1“ von %2 wurde seither geändert. Bringen Sie das von Hand in Ordnung.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: %1 would go back and %2 needs it.</source>
        <translation>Die Zusammenführung kann nicht zurückgenommen werden: %1 ginge zurück, und %2 braucht diesen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was merged into %1 that could be taken back.</source>
        <translation>In %1 ist nichts aufgegangen, was zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is shared with you; whoever made it can change it. Keep one of your own instead.</source>
        <translation>„%1“ ist mit Ihnen geteilt; ändern kann es, wer es angelegt hat. Legen Sie stattdessen etwas Eigenes an.</translation>
    </message>
</context>
<context>
    <name>purser::settings</name>
    <message>
        <source>Where the data is</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Name or id of the company to work in</source>
        <translation>Name oder ID der Firma, in der gearbeitet wird</translation>
    </message>
    <message>
        <source>Login of the person to act as</source>
        <translation>Anmeldename der Person, als die gehandelt wird</translation>
    </message>
    <message>
        <source>Folder with modules; can be given several times</source>
        <translation>Ordner mit Modulen; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>Where attachments and documents are kept</source>
        <translation>Wo Anhänge und Dokumente aufbewahrt werden</translation>
    </message>
    <message>
        <source>Redis server for events between processes</source>
        <translation>Redis-Server für Ereignisse zwischen Prozessen</translation>
    </message>
    <message>
        <source>Address at which the server waits</source>
        <translation>Adresse, unter der der Server wartet</translation>
    </message>
    <message>
        <source>File with the server&apos;s TLS certificate</source>
        <translation>Datei mit dem TLS-Zertifikat des Servers</translation>
    </message>
    <message>
        <source>File with the key of the TLS certificate</source>
        <translation>Datei mit dem Schlüssel des TLS-Zertifikats</translation>
    </message>
    <message>
        <source>Server that takes outgoing mail</source>
        <translation>Server für ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Folder with the signing keys</source>
        <translation>Ordner mit den Signaturschlüsseln</translation>
    </message>
    <message>
        <source>What is logged: debug, info, warning or error</source>
        <translation>Was protokolliert wird: debug, info, warning oder error</translation>
    </message>
    <message>
        <source>How it is logged: text or json</source>
        <translation>Wie protokolliert wird: text oder json</translation>
    </message>
    <message>
        <source>Write an address like %1.</source>
        <translation>Bitte eine Adresse wie %1 angeben.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Bitte eins davon wählen: %1.</translation>
    </message>
    <message>
        <source>Give both the certificate and its key, or neither.</source>
        <translation>Bitte Zertifikat und Schlüssel angeben, oder keins von beiden.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Die Einstellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is one value, not a list.</source>
        <translation>%1 ist ein einzelner Wert, keine Liste.</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translation>Eine Einstellung dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Give it once only.</source>
        <translation>Bitte nur einmal angeben.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; this is not.</source>
        <translation>Bitte die Datei als UTF-8 speichern; diese ist es nicht.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>Write one setting a line, like %1.</source>
        <translation>Bitte je Zeile eine Einstellung angeben, wie %1.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Ein Schlüssel muss ein Wort sein.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier doppelt.</translation>
    </message>
    <message>
        <source>Write a plain value, or a list of them.</source>
        <translation>Bitte einen einfachen Wert oder eine Liste davon angeben.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no place for it. Set HOME, or say where: --database URL</source>
        <translation>HOME ist nicht gesetzt, daher gibt es keinen Ort dafür. Bitte HOME setzen oder den Ort angeben: --database URL</translation>
    </message>
</context>
<context>
    <name>purser::storage</name>
    <message>
        <source>“%1” is not a database address. Use sqlite:///folder/file.db or postgresql://user@host/database.</source>
        <translation>„%1“ ist keine Datenbankadresse. Bitte sqlite:///ordner/datei.db oder postgresql://benutzer@rechner/datenbank verwenden.</translation>
    </message>
    <message>
        <source>There is no database engine “%1”. Use sqlite or postgresql.</source>
        <translation>Das Datenbanksystem „%1“ gibt es nicht. Bitte sqlite oder postgresql verwenden.</translation>
    </message>
    <message>
        <source>PostgreSQL has its own tool for this: %1</source>
        <translation>PostgreSQL hat dafür ein eigenes Werkzeug: %1</translation>
    </message>
    <message>
        <source>The constraint %1 was never checked.</source>
        <translation>Die Bedingung %1 wurde nie geprüft.</translation>
    </message>
    <message>
        <source>The index %1 is not usable.</source>
        <translation>Der Index %1 ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Another record stands against this change.</source>
        <translation>Ein anderer Datensatz steht dieser Änderung entgegen.</translation>
    </message>
    <message>
        <source>The database refused the user or the password.</source>
        <translation>Die Datenbank hat den Benutzer oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The database user may not do this.</source>
        <translation>Der Datenbankbenutzer darf das nicht.</translation>
    </message>
    <message>
        <source>The database server has no room or no connection left.</source>
        <translation>Der Datenbankserver hat keinen Platz oder keine Verbindung mehr frei.</translation>
    </message>
    <message>
        <source>Several people changed the same records at once. Try again.</source>
        <translation>Mehrere haben dieselben Datensätze zugleich geändert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Somebody else is changing this record. Try again in a moment.</source>
        <translation>Jemand anders ändert diesen Datensatz gerade. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>It is no backup of Purser.</source>
        <translation>Das ist keine Sicherung von Purser.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 refer to a missing %2.</source>
        <translation>
            <numerusform>%n Datensatz in %1 verweist auf etwas Fehlendes in %2.</numerusform>
            <numerusform>%n Datensätze in %1 verweisen auf etwas Fehlendes in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index %1 does not fit its table.</source>
        <translation>Der Suchindex %1 passt nicht zu seiner Tabelle.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a database at %1 already. Choose another place, or move it away.</source>
        <translation>Unter %1 gibt es schon eine Datenbank. Bitte einen anderen Ort wählen oder sie verschieben.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Ein Feld „%1“ gibt es in „%2“ nicht.</translation>
    </message>
    <message>
        <source>The filter has no value.</source>
        <translation>Der Filter hat keinen Wert.</translation>
    </message>
    <message>
        <source>A statement stands before the first section “-- up”.</source>
        <translation>Vor dem ersten Abschnitt „-- up“ steht eine Anweisung.</translation>
    </message>
    <message>
        <source>The last statement does not end with a semicolon.</source>
        <translation>Die letzte Anweisung endet nicht mit einem Semikolon.</translation>
    </message>
    <message>
        <source>A migration needs statements under “-- up” and under “-- down”.</source>
        <translation>Eine Migration braucht Anweisungen unter „-- up“ und unter „-- down“.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Purser. Install that version, or restore a backup made with this one.</source>
        <translation>Die Datenbank wurde mit einer neueren Version von Purser angelegt. Bitte diese Version installieren oder eine Sicherung wiederherstellen, die mit der jetzigen gemacht wurde.</translation>
    </message>
    <message>
        <source>The database holds tables of another program. Choose an empty one.</source>
        <translation>Die Datenbank enthält Tabellen eines anderen Programms. Bitte eine leere wählen.</translation>
    </message>
    <message>
        <source>The module %1 has no migration to take back.</source>
        <translation>Das Modul %1 hat keine Migration, die zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed.</source>
        <translation>Der Datenbanktreiber %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Write a blank as %20.</source>
        <translation>Ein Leerzeichen wird als %20 geschrieben.</translation>
    </message>
    <message>
        <source>Write # as %23.</source>
        <translation># wird als %23 geschrieben.</translation>
    </message>
    <message>
        <source>The server of the database %1 cannot be reached.</source>
        <translation>Der Server der Datenbank %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server of the database %1 refuses: %2.</source>
        <translation>Der Server der Datenbank %1 lehnt ab: %2.</translation>
    </message>
    <message>
        <source>The database %1 can only be read.</source>
        <translation>Die Datenbank %1 kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Try again in a moment.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm verwendet. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database %1 can only be read: check the permissions of the file and its folder.</source>
        <translation>Die Datenbank %1 kann nur gelesen werden: Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Nothing was lost, but nothing can be saved until there is room.</source>
        <translation>Der Datenträger von %1 ist voll. Es ist nichts verloren, aber es kann nichts gespeichert werden, bis Platz ist.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be opened: check that its folder exists and may be written.</source>
        <translation>Die Datenbankdatei %1 kann nicht geöffnet werden: Bitte prüfen, ob ihr Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 is not a Purser database.</source>
        <translation>%1 ist keine Datenbank von Purser.</translation>
    </message>
    <message>
        <source>The database file %1 is damaged, or its disk has a fault. Restore the last backup.</source>
        <translation>Die Datenbankdatei %1 ist beschädigt oder ihr Datenträger defekt. Bitte die letzte Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>purser::widgets</name>
    <message>
        <source>t</source>
        <extracomment>The letter that means today when typed into a date field.</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2, or t for today, +3 for three days from now.</source>
        <translation>„%1“ ist kein Datum. Bitte wie %2 eingeben, oder h für heute, +3 für in drei Tagen.</translation>
    </message>
</context>
</TS>
