<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>Terrarium</source>
        <translation>Terrarium</translation>
    </message>
    <message>
        <source>Shows the namespaces and processes of this machine: who shares what with whom, and who lives in a world of its own.</source>
        <translation>Zeigt die Namensräume und Prozesse dieses Rechners: wer was mit wem teilt und wer in einer eigenen Welt lebt.</translation>
    </message>
    <message>
        <source>Copyright 2026 the Terrarium authors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Copyright 2026 die Autoren von Terrarium. Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>About Terrarium</source>
        <translation>Über Terrarium</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows the namespaces and processes of this machine.</source>
        <translation>Zeigt die Namensräume und Prozesse dieses Rechners.</translation>
    </message>
    <message>
        <source>A snapshot to show instead of this machine.</source>
        <translation>Eine Momentaufnahme, die statt dieses Rechners gezeigt wird.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print a snapshot of this machine as JSON, without a window.</source>
        <translation>Eine Momentaufnahme dieses Rechners als JSON ausgeben, ohne Fenster.</translation>
    </message>
    <message>
        <source>Open there: namespaces or processes.</source>
        <translation>Dort öffnen: namespaces oder processes.</translation>
    </message>
    <message>
        <source>Select a process by its PID or a namespace, as in net:4026531840.</source>
        <translation>Einen Prozess über seine PID oder einen Namensraum auswählen, etwa net:4026531840.</translation>
    </message>
    <message>
        <source>Show only what matches, as in the search field.</source>
        <translation>Nur zeigen, was passt, wie im Suchfeld.</translation>
    </message>
    <message>
        <source>Draw the window into a picture and end.</source>
        <translation>Das Fenster in ein Bild zeichnen und beenden.</translation>
    </message>
    <message>
        <source>How large the window is to be.</source>
        <translation>Wie groß das Fenster sein soll.</translation>
    </message>
    <message>
        <source>Only one file can be shown; what is “%1”?</source>
        <translation>Nur eine Datei kann gezeigt werden; was ist „%1“?</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>“%1” is neither a PID nor a namespace like net:4026531840.</source>
        <translation>„%1“ ist weder eine PID noch ein Namensraum wie net:4026531840.</translation>
    </message>
    <message>
        <source>“%1” is not a size like 1200x800.</source>
        <translation>„%1“ ist keine Größe wie 1200x800.</translation>
    </message>
</context>
<context>
    <name>KindLook</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Bounds which file systems a process finds, and in which folders. What is mounted or unmounted inside stays inside, unless the mount is set to pass it on.</source>
        <translation>Begrenzt, welche Dateisysteme ein Prozess findet und in welchen Ordnern. Was innen ein- oder ausgehängt wird, bleibt innen, sofern die Einhängung es nicht weitergibt.</translation>
    </message>
    <message>
        <source>They see the same folders, and a disk that one mounts appears for the other.</source>
        <translation>Sie sehen dieselben Ordner, und ein Datenträger, den der eine einhängt, erscheint auch beim anderen.</translation>
    </message>
    <message>
        <source>It has folders of its own: it may see other files under the same path, or none.</source>
        <translation>Er hat eigene Ordner: Unter demselben Pfad sieht er vielleicht andere Dateien oder gar keine.</translation>
    </message>
    <message>
        <source>Process IDs</source>
        <translation>Prozessnummern</translation>
    </message>
    <message>
        <source>Bounds which processes a process can see and signal. Inside, numbering begins at 1; from outside each of them has another number as well.</source>
        <translation>Begrenzt, welche Prozesse ein Prozess sehen und welchen er Signale senden kann. Innen beginnt die Nummerierung bei 1; von außen hat jeder zusätzlich eine andere Nummer.</translation>
    </message>
    <message>
        <source>They know each other by the same numbers, and may signal each other if the user allows.</source>
        <translation>Sie kennen einander unter denselben Nummern und können einander Signale senden, soweit der Benutzer es erlaubt.</translation>
    </message>
    <message>
        <source>It sees only the processes inside. When number 1 inside ends, all the others are ended.</source>
        <translation>Er sieht nur die Prozesse im Inneren. Endet innen die Nummer 1, werden alle anderen beendet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Bounds network interfaces, addresses, routes, ports and firewall rules. A new one has only a loopback interface, switched off: there is no way out until someone lays one.</source>
        <translation>Begrenzt Netzwerkschnittstellen, Adressen, Routen, Ports und Firewallregeln. Ein neuer hat nur eine abgeschaltete Loopback-Schnittstelle: Es gibt keinen Weg hinaus, bis jemand einen legt.</translation>
    </message>
    <message>
        <source>They use the same interfaces and ports, and reach each other on localhost.</source>
        <translation>Sie nutzen dieselben Schnittstellen und Ports und erreichen einander über localhost.</translation>
    </message>
    <message>
        <source>It has interfaces and ports of its own and does not reach the localhost outside.</source>
        <translation>Er hat eigene Schnittstellen und Ports und erreicht das localhost außen nicht.</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Bounds message queues, semaphores and System V shared memory. Programs in different ones cannot meet through these; pipes, sockets and files are not affected.</source>
        <translation>Begrenzt Nachrichtenwarteschlangen, Semaphore und gemeinsamen Speicher nach System V. Programme in verschiedenen können sich darüber nicht treffen; Pipes, Sockets und Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>They find each other's queues, semaphores and shared memory, as far as the user allows.</source>
        <translation>Sie finden gegenseitig ihre Schlangen, Semaphore und ihren gemeinsamen Speicher, soweit der Benutzer es erlaubt.</translation>
    </message>
    <message>
        <source>Its queues, semaphores and System V shared memory are not found from outside.</source>
        <translation>Seine Schlangen, Semaphore und sein gemeinsamer Speicher nach System V sind von außen nicht zu finden.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Bounds user and group numbers and the power of root. A process can be root inside and an ordinary user outside; its root powers reach only what this namespace owns.</source>
        <translation>Begrenzt Benutzer- und Gruppennummern und die Macht von root. Ein Prozess kann innen root und außen ein gewöhnlicher Benutzer sein; seine Rechte als root reichen nur so weit wie das, was diesem Namensraum gehört.</translation>
    </message>
    <message>
        <source>A user number means the same user to both, and root is the same root.</source>
        <translation>Eine Benutzernummer meint für beide denselben Benutzer, und root ist derselbe root.</translation>
    </message>
    <message>
        <source>It may be another user inside, even root, without any power over what is outside.</source>
        <translation>Er kann innen ein anderer Benutzer sein, sogar root, ohne Macht über das, was außen ist.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>Bounds the name that the machine goes by: host name and NIS domain name. Changing it inside changes nothing outside.</source>
        <translation>Begrenzt den Namen des Rechners: Rechnername und NIS-Domänenname. Eine Änderung innen ändert außen nichts.</translation>
    </message>
    <message>
        <source>They see the same host name, and a change of it concerns both.</source>
        <translation>Sie sehen denselben Rechnernamen, und eine Änderung betrifft beide.</translation>
    </message>
    <message>
        <source>It may go by a host name of its own.</source>
        <translation>Er kann einen eigenen Rechnernamen haben.</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Kontrollgruppen</translation>
    </message>
    <message>
        <source>Bounds which part of the control group tree a process sees: its own group looks like the top. Limits of memory and CPU are set by the groups themselves, not by this.</source>
        <translation>Begrenzt, welchen Teil des Baums der Kontrollgruppen ein Prozess sieht: Seine eigene Gruppe erscheint als oberste. Grenzen für Speicher und CPU setzen die Gruppen selbst, nicht dieser Namensraum.</translation>
    </message>
    <message>
        <source>They see the tree of control groups from the same top.</source>
        <translation>Sie sehen den Baum der Kontrollgruppen von derselben Spitze aus.</translation>
    </message>
    <message>
        <source>Its own control group looks like the top; the names of those above are hidden from it.</source>
        <translation>Die eigene Kontrollgruppe erscheint ihm als oberste; die Namen der höheren bleiben ihm verborgen.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Bounds two clocks: the time since the machine started, with and without sleep. The date and the time of day are the same for everyone.</source>
        <translation>Begrenzt zwei Uhren: die Zeit seit dem Start des Rechners, mit und ohne Ruhezustand. Datum und Uhrzeit sind für alle gleich.</translation>
    </message>
    <message>
        <source>Both read the same time since the machine started.</source>
        <translation>Beide lesen dieselbe Zeit seit dem Start des Rechners ab.</translation>
    </message>
    <message>
        <source>To it the machine may have been running for a longer or shorter time.</source>
        <translation>Für ihn kann der Rechner schon länger oder kürzer laufen.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The observer %1 cannot be run: %2. Install Terrarium again.</source>
        <translation>Der Beobachter %1 lässt sich nicht starten: %2. Bitte Terrarium neu installieren.</translation>
    </message>
    <message>
        <source>Try “terrarium --help”.</source>
        <translation>Siehe „terrarium --help“.</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>unit %1</source>
        <translation>Unit %1</translation>
    </message>
    <message>
        <source>Flatpak %1</source>
        <translation>Flatpak %1</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No picture: the observer has told nothing for a minute.</source>
        <translation>Kein Bild: Der Beobachter hat seit einer Minute nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>SnapshotFile</name>
    <message>
        <source>%1 is no snapshot, or only a part of one: it stops making sense at byte %2. Write it again with “terrarium --dump”.</source>
        <translation>%1 ist keine Momentaufnahme oder nur ein Teil davon: Ab Byte %2 ergibt die Datei keinen Sinn. Bitte mit „terrarium --dump“ neu schreiben.</translation>
    </message>
    <message>
        <source>%1 is no snapshot, or one by a newer Terrarium. Open a file that “terrarium --dump” wrote, or install the newer Terrarium.</source>
        <translation>%1 ist keine Momentaufnahme oder stammt von einem neueren Terrarium. Bitte eine Datei öffnen, die „terrarium --dump“ geschrieben hat, oder das neuere Terrarium installieren.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” cannot have the value that it has there. Write it again with “terrarium --dump”.</source>
        <translation>%1 ist beschädigt: „%2“ kann den Wert nicht haben, der dort steht. Bitte mit „terrarium --dump“ neu schreiben.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Es gibt keine Datei %1. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 ist keine Datei. Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden (%2). Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, as no snapshot is. Choose another file.</source>
        <translation>%1 ist größer als 1 GiB, wie es keine Momentaufnahme ist. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to another place and try again.</source>
        <translation>%1 kann nicht gelesen werden (%2). Bitte die Datei an einen anderen Ort kopieren und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>%1 (%2)</source>
        <comment>PID namespace, its first command</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n processes</source>
        <translation><numerusform>%1: %n Prozess</numerusform><numerusform>%1: %n Prozesse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and more in %n further PID namespaces</source>
        <translation><numerusform>weitere in %n anderen PID-Namensraum</numerusform><numerusform>weitere in %n anderen PID-Namensräumen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visible from inside %1</source>
        <translation><numerusform>%n sichtbar aus dem Inneren von %1</numerusform><numerusform>%n sichtbar aus dem Inneren von %1</numerusform></translation>
    </message>
    <message>
        <source>visible from the host only</source>
        <translation>nur vom Host aus sichtbar</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>saveFile</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room on this one.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Bitte einen anderen Ordner wählen oder hier Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>terrarium::FilterParser</name>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>unknown field “%1”; known: %2.</source>
        <translation>Unbekanntes Feld „%1“; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is a number, which “%2” is not.</source>
        <translation>„%1“ ist eine Zahl, „%2“ aber nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; known: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein; bekannt sind: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by “%2”, only by %3.</source>
        <translation>„%1“ lässt sich nicht mit „%2“ vergleichen, nur mit %3.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>terrarium::IdBands</name>
    <message>
        <source>Map of ids, inside above, outside below</source>
        <translation>Zuordnung der Nummern, oben innen, unten außen</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
</context>
<context>
    <name>terrarium::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a process or a namespace</source>
        <translation>Einen Prozess oder einen Namensraum auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n Mitglied</numerusform><numerusform>%n Mitglieder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiteres</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>Cannot gain privileges</source>
        <translation>Kann keine Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>May gain privileges by programs such as sudo</source>
        <translation>Kann durch Programme wie sudo Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>no_new_privs is not set</source>
        <translation>no_new_privs ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Can only read, write and exit</source>
        <translation>Kann nur lesen, schreiben und sich beenden</translation>
    </message>
    <message>
        <source>System calls are filtered</source>
        <translation>Systemaufrufe werden gefiltert</translation>
    </message>
    <message>
        <source>May use every system call</source>
        <translation>Darf jeden Systemaufruf benutzen</translation>
    </message>
    <message>
        <source>no seccomp filter</source>
        <translation>kein Seccomp-Filter</translation>
    </message>
    <message>
        <source>No capabilities</source>
        <translation>Keine Capabilities</translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities</source>
        <translation><numerusform>%n Capability</numerusform><numerusform>%n Capabilities</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities on the host</source>
        <translation><numerusform>%n Capability auf dem Host</numerusform><numerusform>%n Capabilities auf dem Host</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities, only inside its user namespace</source>
        <translation><numerusform>%n Capability, nur in seinem Benutzernamensraum</numerusform><numerusform>%n Capabilities, nur in seinem Benutzernamensraum</numerusform></translation>
    </message>
    <message>
        <source>Not confined by a security module</source>
        <translation>Von keinem Sicherheitsmodul eingeschränkt</translation>
    </message>
    <message>
        <source>Confined as %1</source>
        <translation>Eingeschränkt als %1</translation>
    </message>
    <message>
        <source>Sees %1 of %2 processes</source>
        <translation>Sieht %1 von %2 Prozessen</translation>
    </message>
    <message>
        <source>As many as its PID namespace and those below it hold. With the /proc of another PID namespace mounted it may read about more, but not signal them.</source>
        <translation>So viele, wie sein PID-Namensraum und die darunter enthalten. Ist das /proc eines anderen PID-Namensraums eingehängt, kann er über weitere etwas lesen, ihnen aber keine Signale senden.</translation>
    </message>
    <message>
        <source>Privileges cannot be read</source>
        <translation>Rechte sind nicht lesbar</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>nobody: not mapped</source>
        <translation>nobody: nicht zugeordnet</translation>
    </message>
    <message>
        <source>0, root</source>
        <translation>0, root</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user, uid</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Started by user</source>
        <translation>Gestartet von Benutzer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, PID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the host's · %1</source>
        <translation>der des Hosts · %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Inode</source>
        <translation>Inode</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Never given to another namespace</source>
        <translation>Wird nie an einen anderen Namensraum vergeben</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Made by user</source>
        <translation>Erzeugt von Benutzer</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Levels below the host</source>
        <translation>Ebenen unter dem Host</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt in</translation>
    </message>
    <message>
        <source>%1 inside is %2 outside</source>
        <translation>Innen %1 ist außen %2</translation>
    </message>
    <message>
        <source>%1–%2 inside are %3–%4 outside</source>
        <translation>Innen %1–%2 sind außen %3–%4</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>No user is mapped, or the map cannot be read</source>
        <translation>Kein Benutzer ist zugeordnet, oder die Zuordnung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Cannot drop or change its groups</source>
        <translation>Kann Gruppen weder ablegen noch ändern</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, with sign</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Clocks against the host's</source>
        <translation>Uhren gegenüber dem Host</translation>
    </message>
    <message>
        <source>Since start, without sleep</source>
        <translation>Seit dem Start, ohne Ruhezustand</translation>
    </message>
    <message>
        <source>Since start, with sleep</source>
        <translation>Seit dem Start, mit Ruhezustand</translation>
    </message>
    <message>
        <source>Thread %1 of</source>
        <translation>Thread %1 von</translation>
    </message>
    <message>
        <source>Is parent of</source>
        <translation>Übergeordnet zu</translation>
    </message>
    <message>
        <source>Is owner of</source>
        <translation>Eigentümer von</translation>
    </message>
    <message>
        <source>No process is in it. Why is it alive?</source>
        <translation>Kein Prozess ist darin. Warum besteht er?</translation>
    </message>
    <message>
        <source>Nothing that can be seen from here holds it. It may be an open file, a socket, a mount elsewhere, or a process hidden from you.</source>
        <translation>Nichts, was von hier aus zu sehen ist, hält ihn. Es kann eine offene Datei, ein Socket, eine Einhängung anderswo oder ein verborgener Prozess sein.</translation>
    </message>
    <message>
        <source>in between: %1</source>
        <translation>dazwischen: %1</translation>
    </message>
    <message>
        <source>not in this kernel</source>
        <translation>nicht in diesem Kernel</translation>
    </message>
    <message>
        <source>shared with the host</source>
        <translation>mit dem Host geteilt</translation>
    </message>
    <message>
        <source>shared with its parent process</source>
        <translation>mit dem Elternprozess geteilt</translation>
    </message>
    <message>
        <source>its own · %1</source>
        <translation>eigener · %1</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>waiting, cannot be interrupted</source>
        <translation>wartet, nicht unterbrechbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped by a debugger</source>
        <translation>von einem Debugger angehalten</translation>
    </message>
    <message>
        <source>ended, not yet collected by its parent (zombie)</source>
        <translation>beendet, vom Elternprozess noch nicht abgeholt (Zombie)</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Threads in other namespaces</source>
        <translation>Threads in anderen Namensräumen</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>kernel thread</source>
        <translation>Kernel-Thread</translation>
    </message>
    <message>
        <source>What keeps it in</source>
        <translation>Was ihn einschränkt</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer er ist</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Hält: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>terrarium::InspectorCard</name>
    <message>
        <source>Outside it is</source>
        <translation>Außen ist er</translation>
    </message>
    <message>
        <source>Inside it is</source>
        <translation>Innen ist er</translation>
    </message>
    <message>
        <source>PID outside</source>
        <translation>PID außen</translation>
    </message>
    <message>
        <source>PID inside</source>
        <translation>PID innen</translation>
    </message>
    <message>
        <source>See what it sees…</source>
        <translation>Sehen, was er sieht …</translation>
    </message>
    <message>
        <source>Show the processes as seen from inside its PID namespace</source>
        <translation>Die Prozesse so zeigen, wie sie aus dem Inneren seines PID-Namensraums zu sehen sind</translation>
    </message>
</context>
<context>
    <name>terrarium::InspectorMembers</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Double-click or press Enter to show the process</source>
        <translation>Mit Doppelklick oder Eingabetaste den Prozess zeigen</translation>
    </message>
</context>
<context>
    <name>terrarium::IsolationDelegate</name>
    <message>
        <source>Other than the host's: %1.</source>
        <translation>Anders als beim Host: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Shares all namespaces with the host.</source>
        <translation>Teilt alle Namensräume mit dem Host.</translation>
    </message>
    <message>
        <source>Other than its parent process's: %1.</source>
        <translation>Anders als beim Elternprozess: %1.</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>terrarium::MainWindow</name>
    <message>
        <source>Terrarium</source>
        <translation>Terrarium</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Read Everything Again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Live or Paused</source>
        <translation>Live oder angehalten</translation>
    </message>
    <message>
        <source>Save Snapshot as JSON…</source>
        <translation>Momentaufnahme als JSON speichern …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Terrarium</source>
        <translation>Über Terrarium</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>%1 — Terrarium</source>
        <translation>%1 — Terrarium</translation>
    </message>
    <message>
        <source>There is no process %1 that you may see.</source>
        <translation>Es gibt keinen sichtbaren Prozess %1.</translation>
    </message>
    <message>
        <source>There is no namespace %1:%2 that you may see.</source>
        <translation>Es gibt keinen sichtbaren Namensraum %1:%2.</translation>
    </message>
    <message>
        <source>Save Snapshot as JSON</source>
        <translation>Momentaufnahme als JSON speichern</translation>
    </message>
    <message>
        <source>Snapshot (*.json)</source>
        <translation>Momentaufnahme (*.json)</translation>
    </message>
</context>
<context>
    <name>terrarium::NamespaceModel</name>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>The number by which the kernel tells this namespace from others of its kind.</source>
        <translation>Die Nummer, an der der Kernel diesen Namensraum von anderen seiner Art unterscheidet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the namespace keeps apart: files, process IDs, network and so on.</source>
        <translation>Was der Namensraum trennt: Dateien, Prozessnummern, Netzwerk und so weiter.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>How many processes are in the namespace.</source>
        <translation>Wie viele Prozesse in dem Namensraum sind.</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>The member with the lowest process ID, often the one that has been there longest.</source>
        <translation>Das Mitglied mit der niedrigsten Prozessnummer, oft das, das am längsten dabei ist.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user that this member runs as.</source>
        <translation>Der Benutzer, unter dem dieses Mitglied läuft.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The command that started this member.</source>
        <translation>Der Befehl, mit dem dieses Mitglied gestartet wurde.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The user namespace whose administrator rules over this namespace.</source>
        <translation>Der Benutzernamensraum, dessen Verwalter über diesen Namensraum bestimmt.</translation>
    </message>
    <message>
        <source>Owner’s user</source>
        <translation>Benutzer des Eigentümers</translation>
    </message>
    <message>
        <source>The user who made the owner.</source>
        <translation>Der Benutzer, der den Eigentümer erzeugt hat.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>The namespace of the same kind that this one was made in.</source>
        <translation>Der Namensraum derselben Art, in dem dieser erzeugt wurde.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Whether this is the namespace that the system itself started in.</source>
        <translation>Ob dies der Namensraum ist, in dem das System selbst gestartet ist.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>The service, application or container that all members belong to.</source>
        <translation>Der Dienst, die Anwendung oder der Container, zu dem alle Mitglieder gehören.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>A number that the kernel never gives to another namespace until the next start.</source>
        <translation>Eine Nummer, die der Kernel bis zum nächsten Start an keinen anderen Namensraum vergibt.</translation>
    </message>
    <message>
        <source>Owner not visible</source>
        <translation>Eigentümer nicht sichtbar</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand Bekanntes</translation>
    </message>
</context>
<context>
    <name>terrarium::NamespaceRows</name>
    <message>
        <source>The machine itself lives in this one.</source>
        <translation>In diesem lebt der Rechner selbst.</translation>
    </message>
    <message>
        <source>shared with the host</source>
        <translation>mit dem Host geteilt</translation>
    </message>
</context>
<context>
    <name>terrarium::NamespacesPage</name>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>By Kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>All network namespaces together, and so on</source>
        <translation>Alle Netzwerknamensräume zusammen, und so weiter</translation>
    </message>
    <message>
        <source>By Owner</source>
        <translation>Nach Eigentümer</translation>
    </message>
    <message>
        <source>Each beneath the user namespace that owns it</source>
        <translation>Jeder unter dem Benutzernamensraum, dem er gehört</translation>
    </message>
    <message>
        <source>By Who Made It</source>
        <translation>Nach Erzeuger</translation>
    </message>
    <message>
        <source>By unit, Flatpak or container</source>
        <translation>Nach Unit, Flatpak oder Container</translation>
    </message>
    <message>
        <source>Filter: kind=net, members&gt;1, firefox…</source>
        <translation>Filter: kind=net, members&gt;1, firefox …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The processes of this machine are being looked at.</source>
        <translation>Die Prozesse dieses Rechners werden betrachtet.</translation>
    </message>
    <message>
        <source>No namespaces</source>
        <translation>Keine Namensräume</translation>
    </message>
    <message>
        <source>Not one could be read here.</source>
        <translation>Kein einziger ist hier lesbar.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No namespace matches “%1”.</source>
        <translation>Kein Namensraum passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>terrarium::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>It is started again in %n seconds.</source>
        <translation><numerusform>Er wird in %n Sekunde neu gestartet.</numerusform><numerusform>Er wird in %n Sekunden neu gestartet.</numerusform></translation>
    </message>
    <message>
        <source>It is being started again.</source>
        <translation>Er wird neu gestartet.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>terrarium::ObserverClient</name>
    <message>
        <source>The observer sent something that cannot be understood.</source>
        <translation>Der Beobachter hat etwas gesendet, das nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>The observer speaks version %1, this window version %2. Install both from the same package.</source>
        <translation>Der Beobachter spricht Version %1, dieses Fenster Version %2. Bitte beide aus demselben Paket installieren.</translation>
    </message>
    <message>
        <source>The observer %1 cannot be run. Install Terrarium again.</source>
        <translation>Der Beobachter %1 lässt sich nicht starten. Bitte Terrarium neu installieren.</translation>
    </message>
    <message>
        <source>The observer %1 is missing. Install Terrarium again.</source>
        <translation>Der Beobachter %1 fehlt. Bitte Terrarium neu installieren.</translation>
    </message>
    <message>
        <source>The observer crashed or was killed.</source>
        <translation>Der Beobachter ist abgestürzt oder wurde beendet.</translation>
    </message>
    <message>
        <source>The observer ended with status %1.</source>
        <translation>Der Beobachter endete mit Status %1.</translation>
    </message>
</context>
<context>
    <name>terrarium::ProcessActions</name>
    <message>
        <source>&amp;Go to Namespace</source>
        <translation>&amp;Gehe zu Namensraum</translation>
    </message>
    <message>
        <source>Show as Seen from &amp;Inside</source>
        <translation>Von &amp;innen gesehen zeigen</translation>
    </message>
    <message>
        <source>Show the processes that it can see, by the numbers that it knows them by</source>
        <translation>Die Prozesse zeigen, die er sehen kann, mit den Nummern, unter denen er sie kennt</translation>
    </message>
</context>
<context>
    <name>terrarium::ProcessModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The command that started the process, beneath the process that started it.</source>
        <translation>Der Befehl, mit dem der Prozess gestartet wurde, unter dem Prozess, der ihn gestartet hat.</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>The number of the process as it is seen from outside.</source>
        <translation>Die Nummer des Prozesses von außen gesehen.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>The number that the process itself has for it, in its own PID namespace.</source>
        <translation>Die Nummer, unter der der Prozess sich selbst kennt, in seinem eigenen PID-Namensraum.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user that the process runs as, as it is seen from outside.</source>
        <translation>Der Benutzer, unter dem der Prozess läuft, von außen gesehen.</translation>
    </message>
    <message>
        <source>User inside</source>
        <translation>Benutzer innen</translation>
    </message>
    <message>
        <source>The user number that the process itself has, where its user namespace gives it another.</source>
        <translation>Die Benutzernummer, die der Prozess selbst hat, wo sein Benutzernamensraum ihm eine andere gibt.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Of which kinds the process is in other namespaces than the host, and than its parent.</source>
        <translation>Bei welchen Arten der Prozess in anderen Namensräumen ist als der Host und als sein Elternprozess.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>The service, application or container that the process belongs to.</source>
        <translation>Der Dienst, die Anwendung oder der Container, zu dem der Prozess gehört.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>The number of the process in the PID namespace that is nested this deep.</source>
        <translation>Die Nummer des Prozesses in dem PID-Namensraum dieser Verschachtelungstiefe.</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>terrarium::ProcessesPage</name>
    <message>
        <source>&amp;Kernel Threads</source>
        <translation>&amp;Kernel-Threads</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Show the threads of the kernel too: they are many and share everything with the host</source>
        <translation>Auch die Threads des Kernels zeigen: Es sind viele, und sie teilen alles mit dem Host</translation>
    </message>
    <message>
        <source>Filter: zsh, user=seth, isolated=net…</source>
        <translation>Filter: zsh, user=seth, isolated=net …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The processes of this machine are being looked at.</source>
        <translation>Die Prozesse dieses Rechners werden betrachtet.</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Keine Prozesse</translation>
    </message>
    <message>
        <source>Not one can be seen from here.</source>
        <translation>Kein einziger ist von hier aus zu sehen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No process matches “%1”.</source>
        <translation>Kein Prozess passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>terrarium::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>terrarium::StatusLine</name>
    <message numerus="yes">
        <source>%Ln processes hidden from you</source>
        <translation><numerusform>%Ln Prozess ist verborgen</numerusform><numerusform>%Ln Prozesse sind verborgen</numerusform></translation>
    </message>
    <message>
        <source>others are hidden from you</source>
        <translation>andere sind verborgen</translation>
    </message>
    <message>
        <source>/proc is mounted with hidepid: the kernel does not show you the processes of other users, and nobody can count them for you.</source>
        <translation>/proc ist mit hidepid eingehängt: Der Kernel zeigt die Prozesse anderer Benutzer nicht, und niemand kann sie zählen.</translation>
    </message>
    <message>
        <source>The kernel shows the namespaces of a process only to its user and to the administrator. These processes are listed, but their namespaces are not.</source>
        <translation>Der Kernel zeigt die Namensräume eines Prozesses nur seinem Benutzer und dem Systemverwalter. Diese Prozesse sind aufgeführt, ihre Namensräume nicht.</translation>
    </message>
    <message>
        <source>events from the kernel</source>
        <translation>Ereignisse vom Kernel</translation>
    </message>
    <message>
        <source>looks every %1 s</source>
        <translation>schaut alle %1 s nach</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Was verborgen ist</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>Wie aktuell es ist</translation>
    </message>
    <message>
        <source>last read %1 ms</source>
        <translation>zuletzt gelesen in %1 ms</translation>
    </message>
    <message>
        <source>The kernel reports each process that starts or ends; only those are read again.</source>
        <translation>Der Kernel meldet jeden Prozess, der beginnt oder endet; nur diese werden neu gelesen.</translation>
    </message>
    <message>
        <source>The kernel does not report to this user, so everything is looked at in turn.</source>
        <translation>Der Kernel meldet diesem Benutzer nichts, daher wird alles der Reihe nach betrachtet.</translation>
    </message>
    <message>
        <source>from the file %1, taken %2</source>
        <translation>aus der Datei %1, aufgenommen %2</translation>
    </message>
    <message>
        <source>This is how %1 was at that moment. It does not change.</source>
        <translation>So war %1 in diesem Moment. Das ändert sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes</source>
        <translation><numerusform>%Ln Prozess</numerusform><numerusform>%Ln Prozesse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespaces</source>
        <translation><numerusform>%Ln Namensraum</numerusform><numerusform>%Ln Namensräume</numerusform></translation>
    </message>
</context>
<context>
    <name>terrarium::TableActions</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy Rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy Rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet, CSV (*.csv)</source>
        <translation>Tabelle für die Tabellenkalkulation, CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>terrarium</source>
        <translation>terrarium</translation>
    </message>
</context>
<context>
    <name>terrarium::TopBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The window stands still. Click to go on with what is there now.</source>
        <translation>Das Fenster steht still. Klicken, um mit dem jetzigen Stand weiterzumachen.</translation>
    </message>
    <message>
        <source>The window follows the machine. Click to make it stand still.</source>
        <translation>Das Fenster folgt dem Rechner. Klicken, um es anzuhalten.</translation>
    </message>
</context>
<context>
    <name>terrarium::ViewpointBar</name>
    <message>
        <source>&amp;Seen from</source>
        <translation>&amp;Gesehen von</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Outside: the whole machine</source>
        <translation>Außen: der ganze Rechner</translation>
    </message>
    <message numerus="yes">
        <source>Inside %1: %n processes</source>
        <translation><numerusform>Innen in %1: %n Prozess</numerusform><numerusform>Innen in %1: %n Prozesse</numerusform></translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Innen in %1</translation>
    </message>
    <message>
        <source>Seen from inside PID namespace %1, which has ended.</source>
        <translation>Aus dem Inneren des PID-Namensraums %1 gesehen, der nicht mehr besteht.</translation>
    </message>
    <message numerus="yes">
        <source>Seen from inside PID namespace %1. %2 of %n processes.</source>
        <translation><numerusform>Aus dem Inneren des PID-Namensraums %1 gesehen. %2 von %n Prozess.</numerusform><numerusform>Aus dem Inneren des PID-Namensraums %1 gesehen. %2 von %n Prozessen.</numerusform></translation>
    </message>
</context>
</TS>