<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
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
    <name>AspectWords</name>
    <message>
        <source>the wall “%1”</source>
        <translation>die Wand „%1“</translation>
    </message>
    <message>
        <source>that some walls stay open (it puts up more)</source>
        <translation>dass manche Wände offen bleiben (es stellt mehr auf)</translation>
    </message>
    <message>
        <source>namespaces of another process</source>
        <translation>Namensräume eines anderen Prozesses</translation>
    </message>
    <message>
        <source>who is process 1</source>
        <translation>wer Prozess 1 ist</translation>
    </message>
    <message>
        <source>a terminal of its own</source>
        <translation>ein eigenes Terminal</translation>
    </message>
    <message>
        <source>the folder to work in</source>
        <translation>der Arbeitsordner</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>going on when the window is closed</source>
        <translation>weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>the root folder</source>
        <translation>der Wurzelordner</translation>
    </message>
    <message>
        <source>what is done with your home</source>
        <translation>was mit dem persönlichen Ordner geschieht</translation>
    </message>
    <message>
        <source>what /proc shows</source>
        <translation>was /proc zeigt</translation>
    </message>
    <message>
        <source>how mounts are passed on</source>
        <translation>wie Einhängungen weitergegeben werden</translation>
    </message>
    <message>
        <source>a /tmp of its own</source>
        <translation>ein eigenes /tmp</translation>
    </message>
    <message>
        <source>a /dev of its own</source>
        <translation>ein eigenes /dev</translation>
    </message>
    <message>
        <source>some of the places shown or hidden</source>
        <translation>manche der gezeigten oder verborgenen Orte</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <source>who the users inside are</source>
        <translation>wer die Benutzer innen sind</translation>
    </message>
    <message>
        <source>the host name</source>
        <translation>der Rechnername</translation>
    </message>
    <message>
        <source>the shifted clocks</source>
        <translation>die verschobenen Uhren</translation>
    </message>
    <message>
        <source>the capabilities</source>
        <translation>die Capabilities</translation>
    </message>
    <message>
        <source>that no powers can be gained</source>
        <translation>dass keine Rechte hinzugewonnen werden können</translation>
    </message>
    <message>
        <source>the filter of system calls</source>
        <translation>der Filter für Systemaufrufe</translation>
    </message>
    <message>
        <source>limits for all processes together</source>
        <translation>Grenzen für alle Prozesse zusammen</translation>
    </message>
    <message>
        <source>limits for each process</source>
        <translation>Grenzen für jeden Prozess</translation>
    </message>
    <message>
        <source>the display</source>
        <translation>die Anzeige</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>der Ton</translation>
    </message>
    <message>
        <source>the session bus</source>
        <translation>der Sitzungsbus</translation>
    </message>
    <message>
        <source>%1 can say all of it.</source>
        <translation>%1 kann alles davon ausdrücken.</translation>
    </message>
    <message>
        <source>%1 cannot express: %2.</source>
        <translation>Mit %1 nicht auszudrücken: %2.</translation>
    </message>
    <message>
        <source>that the program runs as you, not as root</source>
        <translation>dass das Programm unter Ihrem Benutzer läuft, nicht als root</translation>
    </message>
    <message>
        <source>Write an image&apos;s name for IMAGE: the files come from there.</source>
        <translation>Bitte für IMAGE den Namen eines Abbilds einsetzen: Von dort kommen die Dateien.</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>There is nobody to ask for authorisation.</source>
        <translation>Es ist niemand da, der um Autorisierung gebeten werden könnte.</translation>
    </message>
    <message>
        <source>The system bus (D-Bus) is not running, or not reachable, as in many containers%1.</source>
        <translation>Der Systembus (D-Bus) läuft nicht oder ist nicht erreichbar, wie in vielen Containern%1.</translation>
    </message>
    <message>
        <source>Start it, and then Terrarium again; or launch without the administrator’s authorisation.</source>
        <translation>Bitte erst den Bus und dann Terrarium neu starten oder die Sandbox ohne Autorisierung durch den Systemverwalter starten.</translation>
    </message>
    <message>
        <source>Terrarium’s privileged part is not there.</source>
        <translation>Der privilegierte Teil von Terrarium ist nicht da.</translation>
    </message>
    <message>
        <source>It is not installed, or in another version%1.</source>
        <translation>Er ist nicht oder in einer anderen Version installiert%1.</translation>
    </message>
    <message>
        <source>Install the whole of Terrarium as a package of your system; or launch without the administrator’s authorisation.</source>
        <translation>Bitte das ganze Terrarium als Paket des Systems installieren oder die Sandbox ohne Autorisierung durch den Systemverwalter starten.</translation>
    </message>
    <message>
        <source>There is nobody to decide who is authorised.</source>
        <translation>Es ist niemand da, der entscheidet, wer autorisiert ist.</translation>
    </message>
    <message>
        <source>polkit is not installed, does not start or has just ended%1.</source>
        <translation>polkit ist nicht installiert, startet nicht oder hat sich gerade beendet%1.</translation>
    </message>
    <message>
        <source>Have the administrator start it (systemctl start polkit), and try again.</source>
        <translation>Bitte den Systemverwalter polkit starten lassen (systemctl start polkit) und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You are not allowed to launch this way.</source>
        <translation>So zu starten ist diesem Benutzer nicht erlaubt.</translation>
    </message>
    <message>
        <source>The rules of this system (polkit) refuse it to you, with or without a password%1.</source>
        <translation>Die Regeln dieses Systems (polkit) verweigern es ihm, mit und ohne Passwort%1.</translation>
    </message>
    <message>
        <source>If you are logged in from afar, launch it at the machine itself; else ask the administrator for a rule, or launch without authorisation.</source>
        <translation>Bei einer Anmeldung aus der Ferne bitte am Rechner selbst starten; sonst den Systemverwalter um eine Regel bitten oder ohne Autorisierung starten.</translation>
    </message>
    <message>
        <source>There is nothing that could ask for the password.</source>
        <translation>Es gibt nichts, was nach dem Passwort fragen könnte.</translation>
    </message>
    <message>
        <source>A desktop has a program for that (a polkit agent). None is running in your session.</source>
        <translation>Ein Desktop hat dafür ein Programm (einen polkit-Agenten). In dieser Sitzung läuft keines.</translation>
    </message>
    <message>
        <source>Terrarium can have it asked for in a terminal here instead.</source>
        <translation>Bitte stattdessen hier in einem Terminal danach fragen lassen.</translation>
    </message>
    <message>
        <source>The authorisation was refused.</source>
        <translation>Die Autorisierung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No password was given, or it was wrong, or its owner may not authorise this.</source>
        <translation>Es wurde kein Passwort eingegeben, oder es war falsch, oder wem es gehört, der darf dies nicht autorisieren.</translation>
    </message>
    <message>
        <source>Try again with the password of an administrator.</source>
        <translation>Bitte noch einmal versuchen, mit dem Passwort eines Systemverwalters.</translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Der Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You cancelled it, here or where the password was asked for. Nothing was started.</source>
        <translation>Er wurde hier abgebrochen oder dort, wo nach dem Passwort gefragt wurde. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Launch it again whenever you like.</source>
        <translation>Ein neuer Start ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Another request is open.</source>
        <translation>Eine andere Anfrage ist offen.</translation>
    </message>
    <message>
        <source>Terrarium’s privileged part serves one request at a time, and each time it was busy with somebody else’s.</source>
        <translation>Der privilegierte Teil von Terrarium bearbeitet nur eine Anfrage auf einmal und war jedes Mal mit der eines anderen beschäftigt.</translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation>Bitte warten, bis sie erledigt ist, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The bus, polkit or Terrarium’s privileged part is there, but hangs.</source>
        <translation>Der Bus, polkit oder der privilegierte Teil von Terrarium ist da, hängt aber.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, have the administrator restart polkit.</source>
        <translation>Bitte noch einmal versuchen. Wenn es so bleibt, den Systemverwalter polkit neu starten lassen.</translation>
    </message>
    <message>
        <source>Terrarium’s privileged part has failed.</source>
        <translation>Der privilegierte Teil von Terrarium ist gescheitert.</translation>
    </message>
    <message>
        <source>It did not start, or ended before it did anything%1.</source>
        <translation>Er ist nicht gestartet oder hat sich beendet, bevor er etwas tat%1.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the system’s journal says more.</source>
        <translation>Bitte noch einmal versuchen. Wenn es so bleibt, steht mehr im Journal des Systems.</translation>
    </message>
    <message>
        <source>The program that builds sandboxes has ended.</source>
        <translation>Das Programm, das Sandboxen baut, hat sich beendet.</translation>
    </message>
    <message>
        <source>You were authorised and it was started, but then it ended without a word%1.</source>
        <translation>Die Autorisierung wurde erteilt und das Programm gestartet, doch dann endete es wortlos%1.</translation>
    </message>
    <message>
        <source>Something that the sandbox takes from here cannot be had.</source>
        <translation>Etwas, was die Sandbox von hier übernimmt, ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>%1. Root opens nothing for you; you must be able to do it yourself.</source>
        <translation>%1. Root öffnet nichts für den angemeldeten Benutzer; er muss es selbst öffnen können.</translation>
    </message>
    <message>
        <source>Look at the page Files: whether what is named there exists and you may open it.</source>
        <translation>Bitte auf der Seite „Dateien“ prüfen, ob es das dort Genannte gibt und ob es sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The keeper does not serve you.</source>
        <translation>terrarium-keeper bedient diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>It serves ordinary users of this system, not root and no service: %1.</source>
        <translation>Es bedient gewöhnliche Benutzer dieses Systems, nicht root und keinen Dienst: %1.</translation>
    </message>
    <message>
        <source>Start Terrarium as yourself, or launch without the administrator’s authorisation.</source>
        <translation>Bitte Terrarium unter dem eigenen Benutzer starten oder die Sandbox ohne Autorisierung durch den Systemverwalter starten.</translation>
    </message>
    <message>
        <source>The keeper does not serve programs that are shut in.</source>
        <translation>terrarium-keeper bedient keine eingesperrten Programme.</translation>
    </message>
    <message>
        <source>Terrarium itself runs in a container or sandbox: %1.</source>
        <translation>Terrarium selbst läuft in einem Container oder einer Sandbox: %1.</translation>
    </message>
    <message>
        <source>Start Terrarium outside of it, or launch without the administrator’s authorisation.</source>
        <translation>Bitte Terrarium außerhalb davon starten oder die Sandbox ohne Autorisierung durch den Systemverwalter starten.</translation>
    </message>
    <message>
        <source>The keeper does not take this terminal.</source>
        <translation>terrarium-keeper nimmt dieses Terminal nicht an.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Try again, or launch without a terminal on the page What.</source>
        <translation>Bitte noch einmal versuchen oder auf der Seite „Was“ einen Start ohne Terminal wählen.</translation>
    </message>
    <message>
        <source>There are as many such sandboxes as may be.</source>
        <translation>Es gibt schon so viele solche Sandboxen wie erlaubt.</translation>
    </message>
    <message>
        <source>With the administrator’s authorisation each user has a limited number of sandboxes, and of new ones in a second (%1).</source>
        <translation>Mit Autorisierung durch den Systemverwalter ist für jeden Benutzer begrenzt, wie viele Sandboxen er hat und wie viele neue er in einer Sekunde startet (%1).</translation>
    </message>
    <message>
        <source>Wait a moment or end some of them, and try again.</source>
        <translation>Bitte einen Moment warten oder einige davon beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keeper does not carry out this launch.</source>
        <translation>terrarium-keeper führt diesen Start nicht aus.</translation>
    </message>
    <message>
        <source>Not with the administrator’s authorisation.</source>
        <translation>Nicht mit Autorisierung durch den Systemverwalter.</translation>
    </message>
    <message>
        <source>With the administrator’s authorisation it takes the wall “Users”.</source>
        <translation>Mit Autorisierung durch den Systemverwalter braucht es dazu die Wand „Benutzer“.</translation>
    </message>
    <message>
        <source>If the line above names a setting, change it. If it names none, Terrarium and its keeper may be of different versions: install the package again.</source>
        <translation>Nennt die Zeile darüber eine Einstellung, diese bitte ändern. Nennt sie keine, haben Terrarium und terrarium-keeper vielleicht verschiedene Versionen: Bitte das Paket neu installieren.</translation>
    </message>
    <message>
        <source>Not together with the wall “Users”.</source>
        <translation>Nicht zusammen mit der Wand „Benutzer“.</translation>
    </message>
    <message>
        <source>It takes the administrator’s authorisation, to be chosen on the page Walls.</source>
        <translation>Dazu braucht es die Autorisierung durch den Systemverwalter, zu wählen auf der Seite „Wände“.</translation>
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
    <message>
        <source>Launch what was saved as this profile.</source>
        <translation>Starten, was unter diesem Profil gespeichert ist.</translation>
    </message>
    <message>
        <source>Print the names of the profiles, without a window.</source>
        <translation>Die Namen der Profile ausgeben, ohne Fenster.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, nor any other.</source>
        <translation>Es gibt kein Profil „%1“ und auch kein anderes.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. These are there: %2.</source>
        <translation>Es gibt kein Profil „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%1” shows another moment, in which nothing can be launched.</source>
        <translation>„%1“ zeigt einen anderen Moment, in dem sich nichts starten lässt.</translation>
    </message>
    <message>
        <source>Open there: namespaces, processes, compare or sandboxes.</source>
        <translation>Dort öffnen: namespaces, processes, compare oder sandboxes.</translation>
    </message>
    <message>
        <source>With --dump: look for what keeps namespaces alive, too, which takes longer.</source>
        <translation>Mit --dump: auch nach dem suchen, was Namensräume am Leben hält; das dauert länger.</translation>
    </message>
    <message>
        <source>“%1” goes with --dump; the window looks by itself.</source>
        <translation>„%1“ gehört zu --dump; das Fenster sucht von selbst danach.</translation>
    </message>
</context>
<context>
    <name>CompareFacts</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not in this kernel</source>
        <translation>nicht in diesem Kernel</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>der des Hosts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user, uid</comment>
        <translation>%1 (%2)</translation>
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
        <source>all as they are</source>
        <translation>alle unverändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>cannot be gained</source>
        <translation>lassen sich nicht hinzugewinnen</translation>
    </message>
    <message>
        <source>may be gained</source>
        <translation>lassen sich hinzugewinnen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only read, write and exit</source>
        <translation>nur Lesen, Schreiben und Beenden</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>PID %1 inside, %2 outside</source>
        <translation>PID %1 innen, %2 außen</translation>
    </message>
    <message>
        <source>PID, from outside in: %1</source>
        <translation>PID, von außen nach innen: %1</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Who they are and what keeps them in</source>
        <translation>Wer sie sind und was sie einschränkt</translation>
    </message>
    <message>
        <source>What each can do to the other</source>
        <translation>Was jeder mit dem anderen tun kann</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>Der eine</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities</source>
        <translation>
            <numerusform>%n Capability</numerusform>
            <numerusform>%n Capabilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Yes, as PID %1.</source>
        <translation>Ja, als PID %1.</translation>
    </message>
    <message>
        <source>Yes, as PID %1: the other&apos;s PID namespace lies in its own.</source>
        <translation>Ja, als PID %1: Der PID-Namensraum des anderen liegt in seinem eigenen.</translation>
    </message>
    <message>
        <source>No: the other&apos;s PID namespace does not lie in its own.</source>
        <translation>Nein: Der PID-Namensraum des anderen liegt nicht in seinem eigenen.</translation>
    </message>
    <message>
        <source>Yes: both belong to the same user.</source>
        <translation>Ja: Beide gehören demselben Benutzer.</translation>
    </message>
    <message>
        <source>Yes: its powers count for the other&apos;s user namespace.</source>
        <translation>Ja: Seine Rechte gelten für den Benutzernamensraum des anderen.</translation>
    </message>
    <message>
        <source>No: the other belongs to another user.</source>
        <translation>Nein: Der andere gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>No: it has no number to call it by.</source>
        <translation>Nein: Er kennt den anderen unter keiner Nummer.</translation>
    </message>
    <message>
        <source>Yes: the same user, and no more powers than it has. A security module may still refuse.</source>
        <translation>Ja: Der andere hat denselben Benutzer und nicht mehr Rechte als er. Ein Sicherheitsmodul kann es trotzdem verweigern.</translation>
    </message>
    <message>
        <source>No: the other is in a user namespace over which it has no powers.</source>
        <translation>Nein: Er hat keine Rechte über den Benutzernamensraum des anderen.</translation>
    </message>
    <message>
        <source>No: the other has powers that it lacks.</source>
        <translation>Nein: Ihm fehlen Rechte, die der andere hat.</translation>
    </message>
    <message>
        <source>Yes: over what belongs to the other&apos;s user namespace.</source>
        <translation>Ja: über das, was dem Benutzernamensraum des anderen gehört.</translation>
    </message>
    <message>
        <source>No: it has no capability that counts there.</source>
        <translation>Nein: Er hat keine Capability, die dort gilt.</translation>
    </message>
    <message>
        <source>What one mounts does not appear for the other, unless the mount is set to be passed on.</source>
        <translation>Was der eine einhängt, erscheint beim anderen nur, wenn die Einhängung es weitergibt.</translation>
    </message>
    <message>
        <source>The same process has another number for each of them, or none.</source>
        <translation>Derselbe Prozess hat für jeden von beiden eine andere Nummer oder keine.</translation>
    </message>
    <message>
        <source>Neither reaches the other&apos;s localhost, ports or abstract sockets.</source>
        <translation>Keiner von beiden erreicht localhost, Ports oder abstrakte Sockets des anderen.</translation>
    </message>
    <message>
        <source>Neither finds the other&apos;s queues, semaphores and shared memory.</source>
        <translation>Keiner von beiden findet Warteschlangen, Semaphore und gemeinsamen Speicher des anderen.</translation>
    </message>
    <message>
        <source>The number of a user means something else to each of them, and so does a capability.</source>
        <translation>Eine Benutzernummer bedeutet für jeden von beiden etwas anderes, und eine Capability ebenso.</translation>
    </message>
    <message>
        <source>Each may go by a host name of its own.</source>
        <translation>Jeder kann einen eigenen Rechnernamen haben.</translation>
    </message>
    <message>
        <source>They see the tree of control groups from different tops.</source>
        <translation>Sie sehen den Baum der Kontrollgruppen von verschiedenen Spitzen aus.</translation>
    </message>
    <message>
        <source>Their clocks that count since boot are set differently.</source>
        <translation>Ihre Uhren seit dem Start sind verschieden gestellt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>For itself it is</source>
        <translation>Für sich selbst ist er</translation>
    </message>
    <message>
        <source>Users inside → outside</source>
        <translation>Benutzer innen → außen</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Capabilities within reach</source>
        <translation>Erreichbare Capabilities</translation>
    </message>
    <message>
        <source>New privileges</source>
        <translation>Neue Rechte</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>Security module</source>
        <translation>Sicherheitsmodule</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Finds the other in /proc</source>
        <translation>Findet den anderen in /proc</translation>
    </message>
    <message>
        <source>Sends it signals</source>
        <translation>Sendet ihm Signale</translation>
    </message>
    <message>
        <source>Looks into its memory</source>
        <translation>Sieht in seinen Speicher</translation>
    </message>
    <message>
        <source>Has powers over it</source>
        <translation>Hat Rechte über ihn</translation>
    </message>
    <message>
        <source>What follows cannot be told.</source>
        <translation>Was daraus folgt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Two namespaces, but their clocks are set alike.</source>
        <translation>Zwei Namensräume, aber ihre Uhren sind gleich gestellt.</translation>
    </message>
    <message>
        <source>Not known: what decides it cannot be read.</source>
        <translation>Nicht bekannt: Was darüber entscheidet, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>They share %n of the eight kinds of namespace.</source>
        <translation>
            <numerusform>Sie teilen %n der acht Arten von Namensräumen.</numerusform>
            <numerusform>Sie teilen %n der acht Arten von Namensräumen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n this cannot be read.</source>
        <translation>
            <numerusform>Bei %n Art ist das nicht lesbar.</numerusform>
            <numerusform>Bei %n Arten ist das nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>is PID 1</source>
        <translation>ist PID 1</translation>
    </message>
    <message>
        <source>sees only its children</source>
        <translation>sieht nur seine Kindprozesse</translation>
    </message>
    <message>
        <source>sees only processes inside</source>
        <translation>sieht nur die Prozesse innen</translation>
    </message>
    <message>
        <source>sees all processes</source>
        <translation>sieht alle Prozesse</translation>
    </message>
    <message>
        <source>reads and writes your files</source>
        <translation>liest und ändert die persönlichen Dateien</translation>
    </message>
    <message>
        <source>finds another root folder</source>
        <translation>findet einen anderen Wurzelordner vor</translation>
    </message>
    <message>
        <source>cannot change the system</source>
        <translation>kann das System nicht ändern</translation>
    </message>
    <message>
        <source>has a /tmp of its own</source>
        <translation>hat ein eigenes /tmp</translation>
    </message>
    <message>
        <source>finds your home empty</source>
        <translation>findet den persönlichen Ordner leer vor</translation>
    </message>
    <message>
        <source>cannot change your home</source>
        <translation>kann den persönlichen Ordner nicht ändern</translation>
    </message>
    <message>
        <source>reads your files</source>
        <translation>liest die persönlichen Dateien</translation>
    </message>
    <message>
        <source>uses another network</source>
        <translation>nutzt ein anderes Netzwerk</translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation>nutzt das Netzwerk</translation>
    </message>
    <message>
        <source>reaches out, on its own ports</source>
        <translation>kommt hinaus, mit eigenen Ports</translation>
    </message>
    <message>
        <source>has no network</source>
        <translation>hat kein Netzwerk</translation>
    </message>
    <message>
        <source>is you</source>
        <translation>ist derselbe Benutzer wie außen</translation>
    </message>
    <message>
        <source>is whom you listed</source>
        <translation>ist, wer in der Liste steht</translation>
    </message>
    <message>
        <source>is root, only inside</source>
        <translation>ist root, nur innen</translation>
    </message>
    <message>
        <source>shows no windows</source>
        <translation>zeigt keine Fenster</translation>
    </message>
    <message>
        <source>may reach X11 by its abstract name</source>
        <translation>kann X11 über dessen abstrakten Namen erreichen</translation>
    </message>
    <message>
        <source>can watch your other windows</source>
        <translation>kann die anderen Fenster beobachten</translation>
    </message>
    <message>
        <source>makes and hears no sound</source>
        <translation>gibt keinen Ton aus und hört keinen</translation>
    </message>
    <message>
        <source>cannot ask your session for anything</source>
        <translation>erreicht keinen Dienst der Sitzung</translation>
    </message>
    <message>
        <source>asks only named services</source>
        <translation>erreicht nur die genannten Dienste der Sitzung</translation>
    </message>
    <message>
        <source>cannot gain powers</source>
        <translation>kann keine Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>is refused rare system calls</source>
        <translation>darf seltene Systemaufrufe nicht benutzen</translation>
    </message>
    <message>
        <source>has limited memory</source>
        <translation>hat begrenzten Speicher</translation>
    </message>
    <message>
        <source>has limited processor time</source>
        <translation>hat begrenzte Prozessorzeit</translation>
    </message>
    <message>
        <source>has limited processes</source>
        <translation>darf nur begrenzt viele Prozesse starten</translation>
    </message>
    <message>
        <source>is on “%1”</source>
        <translation>läuft auf „%1“</translation>
    </message>
    <message>
        <source>has queues of its own</source>
        <translation>hat eigene Warteschlangen</translation>
    </message>
    <message>
        <source>does not see its control group</source>
        <translation>sieht seine Kontrollgruppe nicht</translation>
    </message>
    <message>
        <source>has shifted clocks</source>
        <translation>hat verschobene Uhren</translation>
    </message>
    <message>
        <source>finds only what you show it</source>
        <translation>findet nur, was ihm gezeigt wird</translation>
    </message>
    <message>
        <source>reaches out, and has an address here</source>
        <translation>kommt nach draußen und hat hier eine Adresse</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The program that builds sandboxes was not to be started.</source>
        <translation>Das Programm, das Sandboxen baut, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Install Terrarium again.</source>
        <translation>Bitte Terrarium neu installieren.</translation>
    </message>
    <message>
        <source>The program that keeps the sandbox has ended.</source>
        <translation>Das Programm, das die Sandbox hält, hat sich beendet.</translation>
    </message>
    <message>
        <source>Something else ended it.</source>
        <translation>Etwas anderes hat es beendet.</translation>
    </message>
    <message>
        <source>Everything in the sandbox was ended with it. Launch it again.</source>
        <translation>Alles in der Sandbox wurde mit ihm beendet. Bitte noch einmal starten.</translation>
    </message>
    <message>
        <source>The launch was refused.</source>
        <translation>Der Start wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Go back and change what is named there.</source>
        <translation>Bitte zurückgehen und ändern, was dort genannt ist.</translation>
    </message>
    <message>
        <source>Your user has no further user ids, or newuidmap is not installed (%1).</source>
        <translation>Der angemeldete Benutzer hat keine weiteren Benutzernummern, oder newuidmap ist nicht installiert (%1).</translation>
    </message>
    <message>
        <source>Parts of /proc are covered here, as in a container; then the kernel allows no other /proc.</source>
        <translation>Teile von /proc sind hier verdeckt, wie in einem Container; dann erlaubt der Kernel kein weiteres /proc.</translation>
    </message>
    <message>
        <source>The program pasta is not installed.</source>
        <translation>Das Programm pasta ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Choose “Root” on the page Identity and limits, or have the administrator run usermod --add-subuids.</source>
        <translation>Bitte auf der Seite „Identität und Grenzen“ als Benutzer innen „Root“ wählen oder den Systemverwalter usermod --add-subuids ausführen lassen.</translation>
    </message>
    <message>
        <source>Install the package passt, or choose a network without a way out.</source>
        <translation>Bitte das Paket passt installieren oder ein Netzwerk ohne Weg hinaus wählen.</translation>
    </message>
    <message>
        <source>Take the limit for all processes together away; limits for each process work everywhere.</source>
        <translation>Bitte die Grenze für alle Prozesse zusammen wegnehmen; Grenzen für jeden Prozess wirken überall.</translation>
    </message>
    <message>
        <source>Look at the page Files: whether what is named there exists and you may read it.</source>
        <translation>Bitte auf der Seite „Dateien“ prüfen, ob es das dort Genannte gibt und ob es lesbar ist.</translation>
    </message>
    <message>
        <source>Choose a program that is there inside, or let its folder be seen on the page Files.</source>
        <translation>Bitte ein Programm wählen, das es innen gibt, oder seinen Ordner auf der Seite „Dateien“ zeigen lassen.</translation>
    </message>
    <message>
        <source>Choose another folder to work in.</source>
        <translation>Bitte einen anderen Arbeitsordner wählen.</translation>
    </message>
    <message>
        <source>There is no folder for sockets: XDG_RUNTIME_DIR is not set, as without a session of your own.</source>
        <translation>Es gibt keinen Ordner für Sockets: XDG_RUNTIME_DIR ist nicht gesetzt, wie ohne eine eigene Sitzung.</translation>
    </message>
    <message>
        <source>Somebody else could write to the folder (%1).</source>
        <translation>Jemand anderes könnte in den Ordner schreiben (%1).</translation>
    </message>
    <message>
        <source>Process %1 has ended.</source>
        <translation>Prozess %1 ist beendet.</translation>
    </message>
    <message>
        <source>Process %1 is not yours, or not in namespaces of yours (%2).</source>
        <translation>Prozess %1 gehört einem anderen Benutzer oder ist in fremden Namensräumen (%2).</translation>
    </message>
    <message>
        <source>Let the sandbox see /proc as it is on the page Files, or start Terrarium outside of the container.</source>
        <translation>Bitte der Sandbox auf der Seite „Dateien“ /proc zeigen, wie es ist, oder Terrarium außerhalb des Containers starten.</translation>
    </message>
    <message>
        <source>Let it end with the window on the page What, or log in to a session of your own.</source>
        <translation>Bitte auf der Seite „Was“ festlegen, dass es mit dem Fenster endet, oder sich in einer eigenen Sitzung anmelden.</translation>
    </message>
    <message>
        <source>Choose a sandbox that runs, and that you launched.</source>
        <translation>Bitte eine laufende Sandbox wählen, die vom selben Benutzer gestartet wurde.</translation>
    </message>
    <message>
        <source>%1 Or launch with the administrator’s authorisation, which takes no user namespace.</source>
        <translation>%1 Oder mit Autorisierung durch den Systemverwalter starten; das braucht keinen Benutzernamensraum.</translation>
    </message>
    <message>
        <source>The program xdg-dbus-proxy is not installed.</source>
        <translation>Das Programm xdg-dbus-proxy ist nicht installiert.</translation>
    </message>
    <message>
        <source>You have no session bus, or it does not answer (%1).</source>
        <translation>Es gibt keinen Sitzungsbus, oder er antwortet nicht (%1).</translation>
    </message>
    <message>
        <source>A place is not there, and Terrarium makes nothing on your disk that would stay (%1).</source>
        <translation>Einen Ort gibt es nicht, und Terrarium legt auf dem Datenträger nichts an, was dort bliebe (%1).</translation>
    </message>
    <message>
        <source>Install the package xdg-dbus-proxy, or choose the session bus “None”.</source>
        <translation>Bitte das Paket xdg-dbus-proxy installieren oder beim Sitzungsbus „Gar nicht“ wählen.</translation>
    </message>
    <message>
        <source>Make the file or folder yourself first, or add an empty folder above it on the page Files.</source>
        <translation>Bitte die Datei oder den Ordner zuerst selbst anlegen oder auf der Seite „Dateien“ einen leeren Ordner an einem übergeordneten Ort hinzufügen.</translation>
    </message>
    <message>
        <source>Choose the session bus “None”, or start Terrarium in a session of your own.</source>
        <translation>Bitte beim Sitzungsbus „Gar nicht“ wählen oder Terrarium in einer eigenen Sitzung starten.</translation>
    </message>
    <message>
        <source>With the administrator’s authorisation only systemd limits all processes together, and only for who is logged in to a session of their own (%1).</source>
        <translation>Mit Autorisierung durch den Systemverwalter begrenzt nur systemd alle Prozesse zusammen, und nur für Benutzer, die in einer eigenen Sitzung angemeldet sind (%1).</translation>
    </message>
    <message>
        <source>Have the administrator look at systemd (systemctl status), or launch without the administrator’s authorisation.</source>
        <translation>Bitte den Systemverwalter nach systemd sehen lassen (systemctl status) oder die Sandbox ohne Autorisierung durch den Systemverwalter starten.</translation>
    </message>
    <message>
        <source>The private addresses that it could have are in use here (%1).</source>
        <translation>Die privaten Adressen, die es haben könnte, sind hier vergeben (%1).</translation>
    </message>
    <message>
        <source>The kernel here has no part that this takes: veth, macvlan or nftables (%1).</source>
        <translation>Dem Kernel hier fehlt ein Teil, den es dazu braucht: veth, macvlan oder nftables (%1).</translation>
    </message>
    <message>
        <source>Choose another way out on the page Network: pasta takes nothing of the machine’s.</source>
        <translation>Bitte auf der Seite „Netzwerk“ einen anderen Weg nach draußen wählen: pasta braucht nichts von diesem Rechner.</translation>
    </message>
    <message>
        <source>Process %1 is not wholly yours: it has rights that you have not, or lets nobody look into it (%2).</source>
        <translation>Prozess %1 gehört dem angemeldeten Benutzer nicht ganz: Er hat Rechte, die diesem fehlen, oder lässt niemanden in sich hineinsehen (%2).</translation>
    </message>
    <message>
        <source>Choose another process that is in the same namespaces.</source>
        <translation>Bitte einen anderen Prozess wählen, der in denselben Namensräumen ist.</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>AppArmor keeps programs without a profile of their own from making user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1).</source>
        <translation>AppArmor hindert Programme ohne eigenes Profil daran, Benutzernamensräume zu erzeugen (kernel.apparmor_restrict_unprivileged_userns ist 1).</translation>
    </message>
    <message>
        <source>Have the administrator give terrarium-keeper an AppArmor profile with “userns,”, or set kernel.apparmor_restrict_unprivileged_userns to 0 (sysctl).</source>
        <translation>Bitte den Systemverwalter für terrarium-keeper ein AppArmor-Profil mit „userns,“ anlegen oder kernel.apparmor_restrict_unprivileged_userns auf 0 setzen lassen (sysctl).</translation>
    </message>
    <message>
        <source>Here only the administrator may make user namespaces (kernel.unprivileged_userns_clone is 0).</source>
        <translation>Hier darf nur der Systemverwalter Benutzernamensräume erzeugen (kernel.unprivileged_userns_clone ist 0).</translation>
    </message>
    <message>
        <source>Have the administrator set kernel.unprivileged_userns_clone to 1 (sysctl).</source>
        <translation>Bitte den Systemverwalter kernel.unprivileged_userns_clone auf 1 setzen lassen (sysctl).</translation>
    </message>
    <message>
        <source>This is a chroot, and in a chroot the kernel makes no user namespaces.</source>
        <translation>Dies ist ein chroot, und in einem chroot erzeugt der Kernel keine Benutzernamensräume.</translation>
    </message>
    <message>
        <source>Start Terrarium outside of the chroot.</source>
        <translation>Bitte Terrarium außerhalb des chroot starten.</translation>
    </message>
    <message>
        <source>Terrarium itself runs behind a filter of system calls (seccomp), as in a container.</source>
        <translation>Terrarium selbst läuft hinter einem Filter für Systemaufrufe (Seccomp), wie in einem Container.</translation>
    </message>
    <message>
        <source>Start Terrarium outside of the container, or let the container make namespaces.</source>
        <translation>Bitte Terrarium außerhalb des Containers starten oder dem Container erlauben, Namensräume zu erzeugen.</translation>
    </message>
    <message>
        <source>This system does not let you make such a namespace. No known switch forbids it: it may be a chroot, a container, or a security module.</source>
        <translation>Dieses System lässt nicht zu, dass dieser Benutzer einen solchen Namensraum erzeugt. Kein bekannter Schalter verbietet es: Der Grund kann ein chroot, ein Container oder ein Sicherheitsmodul sein.</translation>
    </message>
    <message>
        <source>Turn on the wall Users, start Terrarium outside of a chroot or container, or ask the administrator.</source>
        <translation>Bitte die Wand „Benutzer“ einschalten, Terrarium außerhalb eines chroot oder Containers starten oder den Systemverwalter fragen.</translation>
    </message>
    <message>
        <source>Such namespaces are turned off here (%1 is 0).</source>
        <translation>Solche Namensräume sind hier abgeschaltet (%1 ist 0).</translation>
    </message>
    <message>
        <source>Have the administrator raise %1 (sysctl), or leave this wall out.</source>
        <translation>Bitte den Systemverwalter %1 (sysctl) anheben lassen oder diese Wand weglassen.</translation>
    </message>
    <message>
        <source>There are as many such namespaces already as may be (%1 is %2), or they are nested 32 deep.</source>
        <translation>Es gibt schon so viele solche Namensräume wie erlaubt (%1 ist %2), oder sie sind 32 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>There are as many such namespaces already as may be (%1), or they are nested 32 deep.</source>
        <translation>Es gibt schon so viele solche Namensräume wie erlaubt (%1), oder sie sind 32 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>End some sandboxes, or have the administrator raise %1 (sysctl).</source>
        <translation>Bitte einige Sandboxen beenden oder den Systemverwalter %1 (sysctl) anheben lassen.</translation>
    </message>
    <message>
        <source>You have as many processes already as you may have.</source>
        <translation>Es laufen schon so viele Prozesse, wie dieser Benutzer haben darf.</translation>
    </message>
    <message>
        <source>End some programs, or raise the limit (“ulimit -u”, or TasksMax of your session in systemd).</source>
        <translation>Bitte einige Programme beenden oder die Grenze anheben („ulimit -u“ oder TasksMax der Sitzung in systemd).</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There is no command. Paste a line that begins with unshare or bwrap.</source>
        <translation>Hier steht kein Befehl. Bitte eine Zeile einfügen, die mit unshare oder bwrap beginnt.</translation>
    </message>
    <message>
        <source>A quotation mark is opened at “%1” and never closed.</source>
        <translation>Bei „%1“ beginnt ein Anführungszeichen, das nicht geschlossen wird.</translation>
    </message>
    <message>
        <source>“%1” is for a shell to work out. Nothing is run here: write what it stands for.</source>
        <translation>„%1“ müsste eine Shell auswerten. Hier wird nichts ausgeführt: Bitte einsetzen, wofür es steht.</translation>
    </message>
    <message>
        <source>“%1” is not understood. The line must begin with unshare or bwrap.</source>
        <translation>„%1“ ist nicht zu verstehen. Die Zeile muss mit unshare oder bwrap beginnen.</translation>
    </message>
    <message>
        <source>The option “%1” is not understood, and leaving it out would make another sandbox.</source>
        <translation>Die Option „%1“ ist nicht zu verstehen, und ohne sie entstünde eine andere Sandbox.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The value “%1” is not understood.</source>
        <translation>Der Wert „%1“ ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>InsideWords</name>
    <message>
        <source>The same as yours.</source>
        <translation>Derselbe wie hier.</translation>
    </message>
    <message>
        <source>This kernel has none.</source>
        <translation>In diesem Kernel gibt es keinen.</translation>
    </message>
    <message>
        <source>Others than yours. They are not entered with the administrator’s rights: you stay who you are.</source>
        <translation>Andere als hier. Mit den Rechten des Systemverwalters werden sie nicht betreten: Der Benutzer bleibt derselbe.</translation>
    </message>
    <message>
        <source>Cannot be read from here. It may be the same as yours; then entering it changes nothing.</source>
        <translation>Von hier aus nicht lesbar. Vielleicht ist es derselbe wie hier; dann ändert das Betreten nichts.</translation>
    </message>
    <message>
        <source>Another than yours.</source>
        <translation>Ein anderer als hier.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Then a terminal would be like any other.</source>
        <translation>Nichts ist ausgewählt. So wäre das Terminal wie jedes andere.</translation>
    </message>
    <message>
        <source>Nobody has to be asked: what you enter is yours.</source>
        <translation>Niemand muss gefragt werden: Was betreten wird, gehört dem angemeldeten Benutzer.</translation>
    </message>
    <message>
        <source>An administrator has to authorise it, and may be asked for a password next: the process is yours, but not what you enter.</source>
        <translation>Dazu braucht es die Autorisierung durch den Systemverwalter, vielleicht mit einem Passwort im nächsten Schritt: Der Prozess gehört dem angemeldeten Benutzer, aber nicht, was betreten wird.</translation>
    </message>
    <message>
        <source>An administrator has to authorise it, each time, and may be asked for a password next: the process is not wholly yours, but of %1.</source>
        <translation>Dazu braucht es jedes Mal die Autorisierung durch den Systemverwalter, vielleicht mit einem Passwort im nächsten Schritt: Der Prozess gehört nicht ganz dem angemeldeten Benutzer, sondern läuft als %1.</translation>
    </message>
    <message>
        <source>This cannot be entered together: not all of it belongs to these users. Switch “Users” off, and an administrator can authorise the rest; or leave only what belongs to them.</source>
        <translation>Das lässt sich nicht zusammen betreten: Nicht alles davon gehört diesen Benutzern. Bitte „Benutzer“ ausschalten, dann kann der Systemverwalter den Rest autorisieren; oder nur eingeschaltet lassen, was ihnen gehört.</translation>
    </message>
    <message>
        <source>The shell and all programs come from the files in there. Whoever can write them can have them do, as you, whatever you can do. Enter only what you trust, or leave “Files” off.</source>
        <translation>Die Shell und alle Programme stammen aus den Dateien darin. Wer diese ändern kann, kann durch die Programme alles tun, was der angemeldete Benutzer tun kann. Bitte nur betreten, was Vertrauen verdient, oder „Dateien“ ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Its control group and the limits there, its filters of system calls, its capabilities and its root folder, if that is another (chroot), are not entered.</source>
        <translation>Vom Prozess nicht übernommen werden seine Kontrollgruppe und deren Grenzen, seine Filter für Systemaufrufe, seine Capabilities und sein Wurzelordner, falls das ein anderer ist (chroot).</translation>
    </message>
    <message>
        <source>You stay the same user for all that is outside; inside you are whom its users make of you.</source>
        <translation>Für alles außen bleibt der Benutzer derselbe; innen ist er der, zu dem ihn die Zuordnung der Benutzer dort macht.</translation>
    </message>
    <message>
        <source>You stay the same user and group, and gain no rights: sudo has no effect.</source>
        <translation>Benutzer und Gruppe bleiben dieselben, und es kommen keine Rechte hinzu: sudo bleibt wirkungslos.</translation>
    </message>
    <message>
        <source>You stay the same user and group.</source>
        <translation>Benutzer und Gruppe bleiben dieselben.</translation>
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
        <source>They find each other&apos;s queues, semaphores and shared memory, as far as the user allows.</source>
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
    <name>LimitsPanel</name>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
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
    <message>
        <source>The profile “%1” cannot be launched. %2</source>
        <translation>Das Profil „%1“ lässt sich nicht starten. %2</translation>
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
    <message>
        <source>Snap %1</source>
        <translation>Snap %1</translation>
    </message>
    <message>
        <source>ip netns %1</source>
        <translation>ip netns %1</translation>
    </message>
    <message>
        <source>%1 (unproved)</source>
        <comment>who made it, by a name that anybody may take</comment>
        <translation>%1 (unbelegt)</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>%1
Unproved: any program or user could take such a name.</source>
        <translation>%1
Unbelegt: Jedes Programm und jeder Benutzer könnte einen solchen Namen annehmen.</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>%1 kann nicht in %2 umbenannt werden: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Es gibt keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>As in the article</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Throwaway home</source>
        <translation>Wegwerf-Home</translation>
    </message>
    <message>
        <source>Suspicious document</source>
        <translation>Verdächtiges Dokument</translation>
    </message>
    <message>
        <source>Untrusted project</source>
        <translation>Fremdes Projekt</translation>
    </message>
    <message>
        <source>Full glass</source>
        <translation>Volles Glas</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>It becomes PID 1 and sees only its own processes; everything else is as outside.</source>
        <translation>Es wird PID 1 und sieht nur seine eigenen Prozesse; alles andere ist wie außen.</translation>
    </message>
    <message>
        <source>It reaches nobody but itself; everything else is as outside.</source>
        <translation>Es erreicht niemanden außer sich selbst; alles andere ist wie außen.</translation>
    </message>
    <message>
        <source>It finds your home empty; what it writes there is gone when it ends.</source>
        <translation>Es findet den persönlichen Ordner leer vor; was es dort schreibt, ist weg, wenn es endet.</translation>
    </message>
    <message>
        <source>To look at one file: no network, no home, nothing to write to, no powers. Files that the command names are shown to it.</source>
        <translation>Um eine Datei anzusehen: kein Netzwerk, kein persönlicher Ordner, nichts Beschreibbares, keine Rechte. Dateien, die der Befehl nennt, werden ihm gezeigt.</translation>
    </message>
    <message>
        <source>To build or try what others wrote: only the folder that it works in is writable; no network, no home, no display.</source>
        <translation>Um zu bauen oder auszuprobieren, was andere geschrieben haben: Nur der Arbeitsordner ist beschreibbar; kein Netzwerk, kein persönlicher Ordner, keine Anzeige.</translation>
    </message>
    <message>
        <source>All eight walls, a read-only system, an empty home.</source>
        <translation>Alle acht Wände, ein schreibgeschütztes System, ein leerer persönlicher Ordner.</translation>
    </message>
    <message>
        <source>No walls: it runs like any other program.</source>
        <translation>Keine Wände: Es läuft wie jedes andere Programm.</translation>
    </message>
    <message>
        <source>As in the article, with authorisation</source>
        <translation>Wie im Artikel, mit Autorisierung</translation>
    </message>
    <message>
        <source>The same as “sudo unshare” makes it, after a password and without a user namespace; but what runs inside is you, not root.</source>
        <translation>Dasselbe, was „sudo unshare“ erzeugt, nach einem Passwort und ohne Benutzernamensraum; aber innen läuft es als der angemeldete Benutzer, nicht als root.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>“%1” must begin with a slash, at the root folder.</source>
        <translation>„%1“ muss mit einem Schrägstrich beginnen, beim Wurzelordner.</translation>
    </message>
    <message>
        <source>This is longer than the kernel takes.</source>
        <translation>Das ist länger, als der Kernel annimmt.</translation>
    </message>
    <message>
        <source>These are more than can be taken.</source>
        <translation>Das sind mehr, als angenommen werden können.</translation>
    </message>
    <message>
        <source>This number makes no sense here.</source>
        <translation>Diese Zahl ergibt hier keinen Sinn.</translation>
    </message>
    <message>
        <source>%1 makes no sense here.</source>
        <translation>%1 ergibt hier keinen Sinn.</translation>
    </message>
    <message>
        <source>Two of the ranges share a number.</source>
        <translation>Zwei der Bereiche überschneiden sich.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>This has no effect without the wall “%1”.</source>
        <translation>Ohne die Wand „%1“ ist dies wirkungslos.</translation>
    </message>
    <message>
        <source>This cannot be had together with: %1.</source>
        <translation>Das schließt sich gegenseitig aus: dies und %1.</translation>
    </message>
    <message>
        <source>Choose what to launch.</source>
        <translation>Bitte wählen, was gestartet werden soll.</translation>
    </message>
    <message>
        <source>Choose a file or folder.</source>
        <translation>Bitte eine Datei oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>A host name holds only letters, digits, “-” and “.”.</source>
        <translation>Ein Rechnername enthält nur Buchstaben, Ziffern, „-“ und „.“.</translation>
    </message>
    <message>
        <source>A variable has a name, without “=” and zero bytes.</source>
        <translation>Eine Variable hat einen Namen, ohne „=“ und Nullbytes.</translation>
    </message>
    <message>
        <source>“%1” is not a name as on the bus, such as org.freedesktop.Notifications.</source>
        <translation>„%1“ ist kein Name wie auf dem Bus, etwa org.freedesktop.Notifications.</translation>
    </message>
    <message>
        <source>“%1” must be written out, without “.” and “..”.</source>
        <translation>„%1“ muss ausgeschrieben sein, ohne „.“ und „..“.</translation>
    </message>
    <message>
        <source>“%1” holds characters that cannot be there.</source>
        <translation>„%1“ enthält Zeichen, die dort nicht stehen können.</translation>
    </message>
    <message>
        <source>a new namespace of this kind</source>
        <translation>ein neuer Namensraum dieser Art</translation>
    </message>
    <message>
        <source>the choice of the root folder</source>
        <translation>die Wahl des Wurzelordners</translation>
    </message>
    <message>
        <source>the administrator’s authorisation</source>
        <translation>die Autorisierung durch den Systemverwalter</translation>
    </message>
    <message>
        <source>A link at “%1” would stay on your disk. Add an empty folder above it first, or choose “Nothing” under “The whole system”.</source>
        <translation>Ein Verweis bei „%1“ würde auf dem Datenträger bleiben. Bitte zuerst einen leeren Ordner an einem übergeordneten Ort hinzufügen oder bei „Das ganze System“ die Möglichkeit „Nichts“ wählen.</translation>
    </message>
    <message>
        <source>This takes the administrator’s authorisation: choose it on the page Walls.</source>
        <translation>Dazu braucht es die Autorisierung durch den Systemverwalter: bitte auf der Seite „Wände“ wählen.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Launched isolated by Terrarium</source>
        <translation>Von Terrarium isoliert gestartet</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>It enters a namespace of a running process. That process ends, and its number goes to another one, so this cannot be kept.</source>
        <translation>Es betritt einen Namensraum eines laufenden Prozesses. Dieser Prozess endet, und seine Nummer geht an einen anderen; deshalb lässt sich das nicht aufbewahren.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>Die Datei ist größer, als ein Profil es je ist.</translation>
    </message>
    <message>
        <source>The file is no JSON, or only a part of it.</source>
        <translation>Die Datei ist kein JSON oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>The file is JSON, but no profile.</source>
        <translation>Die Datei ist JSON, aber kein Profil.</translation>
    </message>
    <message>
        <source>A later version of Terrarium wrote it.</source>
        <translation>Eine spätere Version von Terrarium hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>This version of Terrarium does not know “%1”.</source>
        <translation>Diese Version von Terrarium kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>This version of Terrarium does not know the word at “%1”.</source>
        <translation>Diese Version von Terrarium kennt das Wort bei „%1“ nicht.</translation>
    </message>
    <message>
        <source>What stands at “%1” does not belong there.</source>
        <translation>Was bei „%1“ steht, gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>The number at “%1” cannot be.</source>
        <translation>Die Zahl bei „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The text at “%1” has a zero byte.</source>
        <translation>Der Text bei „%1“ enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a profile has no “/”, and does not begin with a dot.</source>
        <translation>Der Name eines Profils enthält kein „/“ und beginnt nicht mit einem Punkt.</translation>
    </message>
    <message>
        <source>The name of a profile is one line.</source>
        <translation>Der Name eines Profils besteht aus einer einzigen Zeile.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>your home</source>
        <translation>der persönliche Ordner</translation>
    </message>
    <message>
        <source>What is mounted inside does not appear outside.</source>
        <translation>Was innen eingehängt wird, erscheint außen nicht.</translation>
    </message>
    <message>
        <source>Its root folder is not that of the host.</source>
        <translation>Sein Wurzelordner ist nicht der des Hosts.</translation>
    </message>
    <message>
        <source>It cannot change the files of the system.</source>
        <translation>Es kann die Dateien des Systems nicht ändern.</translation>
    </message>
    <message>
        <source>It does not see your home.</source>
        <translation>Es sieht den persönlichen Ordner nicht.</translation>
    </message>
    <message>
        <source>It cannot change anything in your home.</source>
        <translation>Es kann im persönlichen Ordner nichts ändern.</translation>
    </message>
    <message>
        <source>It does not see the temporary files of the host.</source>
        <translation>Es sieht die temporären Dateien des Hosts nicht.</translation>
    </message>
    <message>
        <source>In /dev there are no disks and no other real devices.</source>
        <translation>In /dev gibt es keine Datenträger und keine anderen wirklichen Geräte.</translation>
    </message>
    <message>
        <source>It can neither read nor list %1.</source>
        <translation>Es kann diesen Ort weder lesen noch auflisten: %1.</translation>
    </message>
    <message>
        <source>It cannot change anything in %1.</source>
        <translation>Es kann an diesem Ort nichts ändern: %1.</translation>
    </message>
    <message>
        <source>At %1 it does not see what the host has there.</source>
        <translation>Es sieht an diesem Ort nicht, was der Host dort hat: %1.</translation>
    </message>
    <message>
        <source>What it changes in %1 does not reach the host.</source>
        <translation>Was es an diesem Ort ändert, erreicht den Host nicht: %1.</translation>
    </message>
    <message>
        <source>It cannot reach any process outside.</source>
        <translation>Es kann keinen Prozess außen erreichen.</translation>
    </message>
    <message>
        <source>In /proc it sees no process outside.</source>
        <translation>In /proc sieht es keinen Prozess von außen.</translation>
    </message>
    <message>
        <source>In /proc it sees processes, and nothing of the machine.</source>
        <translation>In /proc sieht es Prozesse und nichts vom Rechner.</translation>
    </message>
    <message>
        <source>In /proc it does not see processes of other users.</source>
        <translation>In /proc sieht es keine Prozesse anderer Benutzer.</translation>
    </message>
    <message>
        <source>It cannot open windows by Wayland.</source>
        <translation>Es kann über Wayland keine Fenster öffnen.</translation>
    </message>
    <message>
        <source>It reaches no X11 display, where it could read what you type.</source>
        <translation>Es erreicht keine X11-Anzeige, bei der es mitlesen könnte, was getippt wird.</translation>
    </message>
    <message>
        <source>It can neither play sound nor listen.</source>
        <translation>Es kann weder Ton ausgeben noch mithören.</translation>
    </message>
    <message>
        <source>It does not reach services that listen on this machine.</source>
        <translation>Es erreicht keine Dienste, die auf diesem Rechner lauschen.</translation>
    </message>
    <message>
        <source>It has no way out to the network.</source>
        <translation>Es hat keinen Weg hinaus ins Netzwerk.</translation>
    </message>
    <message>
        <source>It does not reach sockets outside that have no file (abstract ones).</source>
        <translation>Es erreicht keine Sockets außen, die keine Datei haben (abstrakte).</translation>
    </message>
    <message>
        <source>It does not see shared memory and queues of programs outside.</source>
        <translation>Es sieht weder gemeinsamen Speicher noch Warteschlangen der Programme außen.</translation>
    </message>
    <message>
        <source>The host is called “%1” inside.</source>
        <translation>Der Rechner heißt innen „%1“.</translation>
    </message>
    <message>
        <source>Its clocks since boot are shifted by %1 s and %2 s.</source>
        <translation>Seine Uhren seit dem Start sind um %1 s und %2 s verschoben.</translation>
    </message>
    <message>
        <source>When it renames the host, that holds inside only.</source>
        <translation>Benennt es den Rechner um, gilt das nur innen.</translation>
    </message>
    <message>
        <source>It does not see where its control group lies in the host’s.</source>
        <translation>Es sieht nicht, wo seine Kontrollgruppe in denen des Hosts liegt.</translation>
    </message>
    <message>
        <source>Its clocks since boot are its own.</source>
        <translation>Seine Uhren seit dem Start sind seine eigenen.</translation>
    </message>
    <message>
        <source>Its users are its own.</source>
        <translation>Seine Benutzer sind seine eigenen.</translation>
    </message>
    <message>
        <source>It is you inside, among users of its own.</source>
        <translation>Innen ist es derselbe Benutzer wie außen, unter eigenen Benutzern.</translation>
    </message>
    <message>
        <source>It is root inside, and nobody but you outside.</source>
        <translation>Innen ist es root, außen nur der angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>It has no power over the host, even as root.</source>
        <translation>Es hat keine Macht über den Host, auch nicht als root.</translation>
    </message>
    <message>
        <source>It has no single power of root (capability), and can gain none.</source>
        <translation>Es hat keines der Einzelrechte von root (Capabilities) und kann keines hinzugewinnen.</translation>
    </message>
    <message>
        <source>Of root’s single powers (capabilities) it has these at most: %1.</source>
        <translation>Von den Einzelrechten von root (Capabilities) hat es höchstens diese: %1.</translation>
    </message>
    <message>
        <source>It cannot gain powers: sudo and setuid files have no effect.</source>
        <translation>Es kann keine Rechte hinzugewinnen: sudo und Setuid-Dateien bleiben wirkungslos.</translation>
    </message>
    <message>
        <source>System calls that ordinary programs do not need are refused.</source>
        <translation>Systemaufrufe, die gewöhnliche Programme nicht brauchen, werden verweigert.</translation>
    </message>
    <message>
        <source>It cannot mount anything.</source>
        <translation>Es kann nichts einhängen.</translation>
    </message>
    <message>
        <source>It cannot make namespaces of its own.</source>
        <translation>Es kann keine eigenen Namensräume erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>Each process can open %n files at most.</source>
        <translation>
            <numerusform>Jeder Prozess kann höchstens %n Datei öffnen.</numerusform>
            <numerusform>Jeder Prozess kann höchstens %n Dateien öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file that it writes can grow beyond %1.</source>
        <translation>Keine Datei, die es schreibt, kann größer als %1 werden.</translation>
    </message>
    <message numerus="yes">
        <source>Each process ends after %n seconds of computing.</source>
        <translation>
            <numerusform>Jeder Prozess endet nach %n Sekunde Rechenzeit.</numerusform>
            <numerusform>Jeder Prozess endet nach %n Sekunden Rechenzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it crashes, no memory image (core dump) is written.</source>
        <translation>Stürzt es ab, wird kein Speicherabbild (Core-Dump) geschrieben.</translation>
    </message>
    <message>
        <source>All its processes together have %1 of memory at most.</source>
        <translation>Alle seine Prozesse zusammen haben höchstens %1 Speicher.</translation>
    </message>
    <message>
        <source>All its processes together have %1 % of one processor at most.</source>
        <translation>Alle seine Prozesse zusammen haben höchstens %1 % eines Prozessors.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n processes and threads at most.</source>
        <translation>
            <numerusform>Es hat höchstens %n Prozess oder Thread.</numerusform>
            <numerusform>Es hat höchstens %n Prozesse und Threads.</numerusform>
        </translation>
    </message>
    <message>
        <source>It sees all processes of the host, and can signal yours.</source>
        <translation>Es sieht alle Prozesse des Hosts und kann denen des angemeldeten Benutzers Signale senden.</translation>
    </message>
    <message>
        <source>It sees and changes the same files as you.</source>
        <translation>Es sieht und ändert dieselben Dateien wie der angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>What is mounted inside may appear outside.</source>
        <translation>Was innen eingehängt wird, kann außen erscheinen.</translation>
    </message>
    <message>
        <source>It sees the host’s files; only their permissions hold it back.</source>
        <translation>Es sieht die Dateien des Hosts; nur deren Zugriffsrechte halten es auf.</translation>
    </message>
    <message>
        <source>It can read and change your home.</source>
        <translation>Es kann den persönlichen Ordner lesen und ändern.</translation>
    </message>
    <message>
        <source>It can read your home.</source>
        <translation>Es kann den persönlichen Ordner lesen.</translation>
    </message>
    <message>
        <source>It shares the temporary files in /tmp.</source>
        <translation>Es teilt die temporären Dateien in /tmp.</translation>
    </message>
    <message>
        <source>It reaches the network, and services of this machine, through your own sockets.</source>
        <translation>Es erreicht das Netzwerk und Dienste dieses Rechners durch die Sockets des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>It shares memory and queues with your other programs.</source>
        <translation>Es teilt Speicher und Warteschlangen mit den anderen Programmen des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>It runs as your own user on the host.</source>
        <translation>Es läuft auf dem Host als der angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>It can open windows on your display; by X11 it could read what you type.</source>
        <translation>Es kann auf der Anzeige Fenster öffnen; über X11 könnte es mitlesen, was getippt wird.</translation>
    </message>
    <message>
        <source>It may gain powers by setuid files.</source>
        <translation>Es kann durch Setuid-Dateien Rechte hinzugewinnen.</translation>
    </message>
    <message>
        <source>It may use every system call: the whole kernel stands open to attempts.</source>
        <translation>Es darf jeden Systemaufruf benutzen: Der ganze Kernel steht für Versuche offen.</translation>
    </message>
    <message>
        <source>It may use up all memory.</source>
        <translation>Es darf allen Speicher verbrauchen.</translation>
    </message>
    <message>
        <source>It may start any number of processes.</source>
        <translation>Es darf beliebig viele Prozesse starten.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>This does not hold. %1</source>
        <translation>Das gilt nicht. %1</translation>
    </message>
    <message>
        <source>Not tried: outside there is nothing of the kind that it could be kept from.</source>
        <translation>Nicht geprüft: Außen gibt es nichts dergleichen, wovon es ferngehalten werden könnte.</translation>
    </message>
    <message>
        <source>It could not be tried: %1.</source>
        <translation>Das ließ sich nicht prüfen: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Besides its file the display has an abstract name, which only a network of its own hides.</source>
        <translation>Neben ihrer Datei hat die Anzeige einen abstrakten Namen, den nur ein eigenes Netzwerk verbirgt.</translation>
    </message>
    <message>
        <source>The socket may lie elsewhere than usual; cover its place on the page Files.</source>
        <translation>Vielleicht liegt der Socket anderswo als üblich; bitte seinen Ort auf der Seite „Dateien“ verdecken.</translation>
    </message>
    <message>
        <source>Something writable may have been mounted over it, by you or by the program itself.</source>
        <translation>Vielleicht wurde etwas Beschreibbares darüber eingehängt, absichtlich oder vom Programm selbst.</translation>
    </message>
    <message>
        <source>The program may have been moved to another control group.</source>
        <translation>Vielleicht wurde das Programm in eine andere Kontrollgruppe verschoben.</translation>
    </message>
    <message>
        <source>The program may have changed this itself, or its sandbox is not the one that was asked for. Do not rely on it: end it, and launch it again.</source>
        <translation>Vielleicht hat das Programm dies selbst geändert, oder seine Sandbox ist nicht die verlangte. Darauf ist kein Verlass: Bitte beenden und noch einmal starten.</translation>
    </message>
    <message>
        <source>Its program has ended, and with it the way in.</source>
        <translation>Ihr Programm ist beendet und damit auch der Weg hinein.</translation>
    </message>
    <message>
        <source>The processes that try it were ended by something else.</source>
        <translation>Die prüfenden Prozesse wurden von etwas anderem beendet.</translation>
    </message>
    <message>
        <source>This system does not let you enter the sandbox (%1).</source>
        <translation>Dieses System lässt nicht zu, die Sandbox zu betreten (%1).</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Of the programs outside it sees and asks only those that were named (session bus).</source>
        <translation>Von den Programmen außen sieht es nur die genannten und kann nur sie um etwas bitten (Sitzungsbus).</translation>
    </message>
    <message>
        <source>It can look into your programs outside, and through them at all that they see.</source>
        <translation>Es kann außen in die Programme des angemeldeten Benutzers hineinsehen und durch sie alles sehen, was diese sehen.</translation>
    </message>
    <message>
        <source>It cannot ask programs outside for favours (session bus).</source>
        <translation>Es kann Programme außen um nichts bitten (Sitzungsbus).</translation>
    </message>
    <message>
        <source>It has the host’s network: the Internet, the neighbourhood and services of this machine.</source>
        <translation>Es hat das Netzwerk des Hosts: das Internet, die Nachbarschaft und die Dienste dieses Rechners.</translation>
    </message>
    <message>
        <source>It can ask programs outside for favours (session bus).</source>
        <translation>Es kann Programme außen um etwas bitten (Sitzungsbus).</translation>
    </message>
    <message>
        <source>It reaches the network as this machine, and every user of this machine reaches it by its address.</source>
        <translation>Es erreicht das Netzwerk als dieser Rechner, und jeder Benutzer dieses Rechners erreicht es unter seiner Adresse.</translation>
    </message>
</context>
<context>
    <name>SandboxCells</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The memory of some of these processes can only be read as a whole: what they share is counted for each of them (RSS).</source>
        <translation>Der Speicher mancher dieser Prozesse ist nur als Ganzes lesbar: Was sie teilen, wird bei jedem von ihnen gezählt (RSS).</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The first process has ended</source>
        <translation>Der erste Prozess ist beendet</translation>
    </message>
    <message>
        <source>Known after the second look</source>
        <translation>Erst nach dem zweiten Nachsehen bekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>SaveSnapshot</name>
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
    <name>StepSentence</name>
    <message>
        <source>Start a proxy that lets through only the named services of the session bus.</source>
        <translation>Einen Vermittler starten, der nur die genannten Dienste des Sitzungsbusses durchlässt.</translation>
    </message>
    <message>
        <source>Start the process that builds the sandbox, with new Users.</source>
        <translation>Den Prozess starten, der die Sandbox baut, in einem neuen Benutzernamensraum.</translation>
    </message>
    <message>
        <source>Start the process that builds the sandbox.</source>
        <translation>Den Prozess starten, der die Sandbox baut.</translation>
    </message>
    <message>
        <source>Say who the users inside are outside.</source>
        <translation>Festlegen, welche Benutzer innen welche außen sind.</translation>
    </message>
    <message>
        <source>Enter the %1 of process %2.</source>
        <translation>Namensräume von Prozess %2 betreten: %1.</translation>
    </message>
    <message>
        <source>Put up a wall: new %1.</source>
        <translation>Eine neue Wand aufstellen: %1.</translation>
    </message>
    <message>
        <source>Shift the clocks that count since boot.</source>
        <translation>Die Uhren verschieben, die seit dem Start zählen.</translation>
    </message>
    <message>
        <source>Fork the process that lives inside.</source>
        <translation>Den Prozess abspalten, der innen lebt.</translation>
    </message>
    <message>
        <source>Lay a way out to the network through your own sockets.</source>
        <translation>Einen Weg hinaus ins Netzwerk legen, durch die Sockets des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>Switch on the loopback interface, so that it reaches itself.</source>
        <translation>Die Loopback-Schnittstelle einschalten, damit es sich selbst erreicht.</translation>
    </message>
    <message>
        <source>Call the host “%1” inside.</source>
        <translation>Den Rechner innen „%1“ nennen.</translation>
    </message>
    <message>
        <source>Limit the memory of all processes together to %1.</source>
        <translation>Den Speicher aller Prozesse zusammen auf %1 begrenzen.</translation>
    </message>
    <message>
        <source>Limit them together to %1 % of one processor.</source>
        <translation>Sie zusammen auf %1 % eines Prozessors begrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n processes and threads at most.</source>
        <translation>
            <numerusform>Höchstens %n Prozess oder Thread erlauben.</numerusform>
            <numerusform>Höchstens %n Prozesse und Threads erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>your home</source>
        <translation>den persönlichen Ordner</translation>
    </message>
    <message>
        <source>Let mounts made inside and outside appear on both sides.</source>
        <translation>Einhängungen von innen und außen auf beiden Seiten erscheinen lassen.</translation>
    </message>
    <message>
        <source>Let mounts made outside appear inside, but not the other way.</source>
        <translation>Einhängungen von außen innen erscheinen lassen, aber nicht umgekehrt.</translation>
    </message>
    <message>
        <source>Keep mounts made inside from appearing outside.</source>
        <translation>Verhindern, dass Einhängungen von innen außen erscheinen.</translation>
    </message>
    <message>
        <source>Take %1 as the root folder.</source>
        <translation>%1 als Wurzelordner nehmen.</translation>
    </message>
    <message>
        <source>Make %1 read-only, with all that is mounted beneath.</source>
        <translation>Vor dem Schreiben schützen: %1, mit allem, was darunter eingehängt ist.</translation>
    </message>
    <message>
        <source>Show %1, writable.</source>
        <translation>Beschreibbar zeigen: %1.</translation>
    </message>
    <message>
        <source>Show %2 at %1, writable.</source>
        <translation>Beschreibbar zeigen: %2 als %1.</translation>
    </message>
    <message>
        <source>Show %1, read-only.</source>
        <translation>Schreibgeschützt zeigen: %1.</translation>
    </message>
    <message>
        <source>Show %2 at %1, read-only.</source>
        <translation>Schreibgeschützt zeigen: %2 als %1.</translation>
    </message>
    <message>
        <source>Put an empty folder in memory over %1.</source>
        <translation>Einen leeren Ordner im Speicher über %1 legen.</translation>
    </message>
    <message>
        <source>Put an empty folder that nobody can write to over %1.</source>
        <translation>Einen leeren, schreibgeschützten Ordner über %1 legen.</translation>
    </message>
    <message>
        <source>Show %2 at %1; what changes there is thrown away.</source>
        <translation>Zeigen: %2 als %1; was sich dort ändert, wird verworfen.</translation>
    </message>
    <message>
        <source>Mount a /dev of a few harmless devices.</source>
        <translation>Ein /dev mit wenigen harmlosen Geräten einhängen.</translation>
    </message>
    <message>
        <source>Cover %1, so that it cannot be read.</source>
        <translation>Verdecken, sodass nichts zu lesen ist: %1.</translation>
    </message>
    <message>
        <source>Mount a /proc that shows what is inside.</source>
        <translation>Ein /proc einhängen, das zeigt, was innen ist.</translation>
    </message>
    <message>
        <source>Make that the root folder, and let go of the old one.</source>
        <translation>Das zum Wurzelordner machen und den alten loslassen.</translation>
    </message>
    <message>
        <source>Give it a terminal of its own.</source>
        <translation>Ihm ein eigenes Terminal geben.</translation>
    </message>
    <message>
        <source>Enter the folder to work in.</source>
        <translation>In den Arbeitsordner wechseln.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Nach %1 wechseln.</translation>
    </message>
    <message>
        <source>Give up root&apos;s single powers (capabilities).</source>
        <translation>Die einzelnen Rechte von root (Capabilities) aufgeben.</translation>
    </message>
    <message>
        <source>Promise never to gain powers again: sudo and setuid files have no effect.</source>
        <translation>Versprechen, nie wieder Rechte hinzuzugewinnen: sudo und Setuid-Dateien bleiben wirkungslos.</translation>
    </message>
    <message>
        <source>Refuse system calls that ordinary programs do not need.</source>
        <translation>Systemaufrufe verweigern, die gewöhnliche Programme nicht brauchen.</translation>
    </message>
    <message>
        <source>Leave a small process 1 behind that reaps orphans, and go on as its child.</source>
        <translation>Einen kleinen Prozess 1 zurücklassen, der verwaiste Prozesse abholt, und als sein Kindprozess weitermachen.</translation>
    </message>
    <message>
        <source>Become the program: %1.</source>
        <translation>Zum Programm werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Let each process open %n files at most.</source>
        <translation>
            <numerusform>Jeden Prozess höchstens %n Datei öffnen lassen.</numerusform>
            <numerusform>Jeden Prozess höchstens %n Dateien öffnen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let no file grow beyond %1.</source>
        <translation>Keine Datei größer als %1 werden lassen.</translation>
    </message>
    <message numerus="yes">
        <source>End each process after %n seconds of computing.</source>
        <translation>
            <numerusform>Jeden Prozess nach %n Sekunde Rechenzeit beenden.</numerusform>
            <numerusform>Jeden Prozess nach %n Sekunden Rechenzeit beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write no memory images (core dumps) of crashed programs.</source>
        <translation>Keine Speicherabbilder (Core-Dumps) abgestürzter Programme schreiben.</translation>
    </message>
    <message>
        <source>Hide the desktop’s sockets in %1, if there are any.</source>
        <translation>Die Sockets des Desktops in %1 verbergen, falls es welche gibt.</translation>
    </message>
    <message>
        <source>Let %1 through, if it is there.</source>
        <translation>%1 durchlassen, falls vorhanden.</translation>
    </message>
    <message>
        <source>Open a door by which a later window finds the sandbox again.</source>
        <translation>Einen Zugang öffnen, über den ein späteres Fenster die Sandbox wiederfindet.</translation>
    </message>
    <message>
        <source>Take an empty folder in memory as the root folder.</source>
        <translation>Einen leeren Ordner im Speicher als Wurzelordner nehmen.</translation>
    </message>
    <message>
        <source>Make %1 a link to %2.</source>
        <translation>Einen Verweis anlegen: %1, der auf %2 zeigt.</translation>
    </message>
    <message>
        <source>Try from inside what is promised.</source>
        <translation>Von innen prüfen, was versprochen ist.</translation>
    </message>
    <message>
        <source>Ask for the administrator’s authorisation, and start the keeper as root.</source>
        <translation>Die Autorisierung durch den Systemverwalter einholen und terrarium-keeper als root starten.</translation>
    </message>
    <message>
        <source>Become you again, with only those of root’s powers that the next steps need.</source>
        <translation>Wieder zum angemeldeten Benutzer werden, nur mit den Rechten von root, die die nächsten Schritte brauchen.</translation>
    </message>
    <message>
        <source>Give up the last of root’s powers.</source>
        <translation>Die letzten Rechte von root aufgeben.</translation>
    </message>
    <message>
        <source>Let no setuid file have an effect in any folder inside.</source>
        <translation>Setuid-Dateien in allen Ordnern innen wirkungslos machen.</translation>
    </message>
    <message>
        <source>Live in a control group of its own among yours: a scope of systemd’s, or else in yours.</source>
        <translation>In einer eigenen Kontrollgruppe unter denen des angemeldeten Benutzers leben (einem Scope von systemd) oder sonst in seiner.</translation>
    </message>
    <message>
        <source>Lay a cable from its network to that of this machine.</source>
        <translation>Ein Kabel von seinem Netzwerk zu dem dieses Rechners legen.</translation>
    </message>
    <message>
        <source>Let it out as this machine, and let it begin nothing with this machine itself.</source>
        <translation>Es als dieser Rechner nach draußen lassen, aber nichts mit diesem Rechner selbst beginnen lassen.</translation>
    </message>
    <message>
        <source>Give both ends of the cable an address, and switch it on.</source>
        <translation>Beiden Enden des Kabels eine Adresse geben und es einschalten.</translation>
    </message>
</context>
<context>
    <name>TerminalPaste</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste text with line ends into the terminal?</source>
        <translation>Text mit Zeilenenden in das Terminal einfügen?</translation>
    </message>
    <message>
        <source>A shell runs each line as a command as soon as it ends.</source>
        <translation>Eine Shell führt jede Zeile als Befehl aus, sobald sie endet.</translation>
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
        <translation>
            <numerusform>%1: %n Prozess</numerusform>
            <numerusform>%1: %n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and more in %n further PID namespaces</source>
        <translation>
            <numerusform>weitere in %n anderen PID-Namensraum</numerusform>
            <numerusform>weitere in %n anderen PID-Namensräumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visible from inside %1</source>
        <translation>
            <numerusform>%n sichtbar aus dem Inneren von %1</numerusform>
            <numerusform>%n sichtbar aus dem Inneren von %1</numerusform>
        </translation>
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
    <name>WallWords</name>
    <message>
        <source>Shares that of process %1.</source>
        <translation>Geteilt mit Prozess %1.</translation>
    </message>
    <message>
        <source>Finds the same files as you.</source>
        <translation>Findet dieselben Dateien wie außen.</translation>
    </message>
    <message>
        <source>Sees every process that you see.</source>
        <translation>Sieht jeden Prozess, der außen zu sehen ist.</translation>
    </message>
    <message>
        <source>Same network as you have.</source>
        <translation>Dasselbe Netzwerk wie außen.</translation>
    </message>
    <message>
        <source>Shares queues and semaphores with the host.</source>
        <translation>Teilt Warteschlangen und Semaphore mit dem Host.</translation>
    </message>
    <message>
        <source>Same users as outside.</source>
        <translation>Dieselben Benutzer wie außen.</translation>
    </message>
    <message>
        <source>Sees and shares the host name.</source>
        <translation>Sieht und teilt den Rechnernamen.</translation>
    </message>
    <message>
        <source>Sees the real control group paths.</source>
        <translation>Sieht die wirklichen Pfade der Kontrollgruppen.</translation>
    </message>
    <message>
        <source>Same clocks since boot as outside.</source>
        <translation>Dieselben Uhren seit dem Start wie außen.</translation>
    </message>
    <message>
        <source>A mount table of its own.</source>
        <translation>Eine eigene Einhängetabelle.</translation>
    </message>
    <message>
        <source>A mount table and a /proc of its own.</source>
        <translation>Eine eigene Einhängetabelle und ein eigenes /proc.</translation>
    </message>
    <message>
        <source>It becomes PID 1 and sees only its children.</source>
        <translation>Es wird PID 1 und sieht nur seine Kindprozesse.</translation>
    </message>
    <message>
        <source>It is counted from 1 and sees only its own.</source>
        <translation>Es wird ab 1 gezählt und sieht nur die eigenen Prozesse.</translation>
    </message>
    <message>
        <source>Queues and semaphores of its own.</source>
        <translation>Eigene Warteschlangen und Semaphore.</translation>
    </message>
    <message>
        <source>May rename the host for itself alone.</source>
        <translation>Kann den Rechner umbenennen, nur für sich allein.</translation>
    </message>
    <message>
        <source>Believes that it runs on “%1”.</source>
        <translation>Glaubt, auf „%1“ zu laufen.</translation>
    </message>
    <message>
        <source>Its own control group looks like the top.</source>
        <translation>Die eigene Kontrollgruppe erscheint als oberste.</translation>
    </message>
    <message>
        <source>Clocks since boot of its own, not shifted.</source>
        <translation>Eigene Uhren seit dem Start, nicht verschoben.</translation>
    </message>
    <message>
        <source>Clocks since boot that are shifted.</source>
        <translation>Verschobene Uhren seit dem Start.</translation>
    </message>
    <message>
        <source>No network at all, not even to itself.</source>
        <translation>Gar kein Netzwerk, nicht einmal zu sich selbst.</translation>
    </message>
    <message>
        <source>No network; it reaches only itself.</source>
        <translation>Kein Netzwerk; es erreicht nur sich selbst.</translation>
    </message>
    <message>
        <source>A network of its own with a way out.</source>
        <translation>Ein eigenes Netzwerk mit einem Weg hinaus.</translation>
    </message>
    <message>
        <source>It is you; all others are nobody.</source>
        <translation>Derselbe Benutzer wie außen; alle anderen sind nobody.</translation>
    </message>
    <message>
        <source>It is root inside, and you outside.</source>
        <translation>Innen root, außen der angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>It is root inside, with many users beside.</source>
        <translation>Innen root, mit vielen Benutzern daneben.</translation>
    </message>
    <message>
        <source>It has the users that you listed.</source>
        <translation>Es hat die Benutzer aus der Liste.</translation>
    </message>
    <message>
        <source>“Process IDs” brought along a /proc of its own: ps must not show the host&apos;s processes.</source>
        <translation>„Prozessnummern“ hat ein eigenes /proc mitgebracht: ps darf nicht die Prozesse des Hosts zeigen.</translation>
    </message>
    <message>
        <source>“Files” came along: a /proc of its own is a mount.</source>
        <translation>„Dateien“ kam hinzu: Ein eigenes /proc ist eine Einhängung.</translation>
    </message>
    <message>
        <source>“Files” came along: what you changed of the files or the desktop takes mounts of its own.</source>
        <translation>„Dateien“ kam hinzu: Was bei den Dateien oder beim Desktop geändert wurde, braucht eigene Einhängungen.</translation>
    </message>
    <message>
        <source>“Host name” came along: the name must not change outside.</source>
        <translation>„Rechnername“ kam hinzu: Der Name darf sich außen nicht ändern.</translation>
    </message>
    <message>
        <source>“Clocks” came along: your own clocks cannot be shifted.</source>
        <translation>„Uhren“ kam hinzu: Die Uhren außen lassen sich nicht verschieben.</translation>
    </message>
    <message>
        <source>“Users” came along: without the administrator, walls stand inside a user namespace of your own.</source>
        <translation>„Benutzer“ kam hinzu: Ohne den Systemverwalter stehen Wände in einem neuen Benutzernamensraum.</translation>
    </message>
    <message>
        <source>A network of its own with a way out and an address.</source>
        <translation>Ein eigenes Netzwerk mit einem Weg nach draußen und einer Adresse.</translation>
    </message>
    <message>
        <source>“Process IDs” came along: the program must not end what holds the rules of its network.</source>
        <translation>„Prozessnummern“ kam dazu: Das Programm darf nicht beenden, was die Regeln seines Netzwerks hält.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Start it, and then Terrarium again. What you may see yourself is shown all the same.</source>
        <translation>Bitte erst den Bus und dann Terrarium neu starten. Was ohne Autorisierung zu sehen ist, wird trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>Install the whole of Terrarium as a package of your system.</source>
        <translation>Bitte das ganze Terrarium als Paket des Systems installieren.</translation>
    </message>
    <message>
        <source>You are not allowed to see everything.</source>
        <translation>Alles zu sehen ist diesem Benutzer nicht erlaubt.</translation>
    </message>
    <message>
        <source>The rules of this system (polkit) refuse it to you, with or without a password%1.</source>
        <translation>Die Regeln dieses Systems (polkit) verweigern es ihm, mit und ohne Passwort%1.</translation>
    </message>
    <message>
        <source>If you are logged in from afar, look at the machine itself; else ask the administrator for a rule.</source>
        <translation>Bei einer Anmeldung aus der Ferne bitte am Rechner selbst nachsehen; sonst den Systemverwalter um eine Regel bitten.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You cancelled it, here or where the password was asked for. Nothing was started.</source>
        <translation>Sie wurde hier abgebrochen oder dort, wo nach dem Passwort gefragt wurde. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Ask again whenever you like.</source>
        <translation>Eine neue Anfrage ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Root’s view has ended.</source>
        <translation>Die Sicht von root ist beendet.</translation>
    </message>
    <message>
        <source>The observer that reads with the administrator’s rights has ended, or was ended%1.</source>
        <translation>Der Beobachter, der mit den Rechten des Systemverwalters liest, hat sich beendet oder wurde beendet%1.</translation>
    </message>
    <message>
        <source>What you may see yourself is shown. Ask again to see everything.</source>
        <translation>Gezeigt wird, was ohne Autorisierung zu sehen ist. Um alles zu sehen, bitte noch einmal anfragen.</translation>
    </message>
    <message>
        <source>The observer has ended.</source>
        <translation>Der Beobachter hat sich beendet.</translation>
    </message>
    <message>
        <source>You were authorised and it was started, but then it ended without a word%1.</source>
        <translation>Die Autorisierung wurde erteilt und der Beobachter gestartet, doch dann endete er wortlos%1.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the system’s journal says more.</source>
        <translation>Bitte noch einmal versuchen. Wenn es so bleibt, steht mehr im Journal des Systems.</translation>
    </message>
    <message>
        <source>The observer does not serve you.</source>
        <translation>Der Beobachter bedient diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>It serves ordinary users of this system, not root and no service: %1.</source>
        <translation>Er bedient gewöhnliche Benutzer dieses Systems, nicht root und keinen Dienst: %1.</translation>
    </message>
    <message>
        <source>Start Terrarium as yourself.</source>
        <translation>Bitte Terrarium unter dem eigenen Benutzer starten.</translation>
    </message>
    <message>
        <source>The observer does not serve programs that are shut in.</source>
        <translation>Der Beobachter bedient keine eingesperrten Programme.</translation>
    </message>
    <message>
        <source>Terrarium itself runs in a container or sandbox: %1.</source>
        <translation>Terrarium selbst läuft in einem Container oder einer Sandbox: %1.</translation>
    </message>
    <message>
        <source>Start Terrarium outside of it.</source>
        <translation>Bitte Terrarium außerhalb davon starten.</translation>
    </message>
    <message>
        <source>Everything is being shown to you already.</source>
        <translation>Diesem Benutzer wird schon alles gezeigt.</translation>
    </message>
    <message>
        <source>Two windows of each user may see everything at a time, and new ones not too often (%1).</source>
        <translation>Je Benutzer dürfen zwei Fenster zugleich alles sehen, und neue dürfen nicht zu oft hinzukommen (%1).</translation>
    </message>
    <message>
        <source>Switch another window back or close it, and try again.</source>
        <translation>Bitte ein anderes Fenster zurückschalten oder schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The observer could not begin.</source>
        <translation>Der Beobachter konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Wände</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Identity and limits</source>
        <translation>Identität und Grenzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Asks for the administrator’s authorisation: then no user namespace is needed.</source>
        <translation>Bittet um Autorisierung durch den Systemverwalter: Dann ist kein Benutzernamensraum nötig.</translation>
    </message>
    <message>
        <source>Asks for the administrator’s authorisation, to make the user namespace.</source>
        <translation>Bittet um Autorisierung durch den Systemverwalter, um den Benutzernamensraum zu erzeugen.</translation>
    </message>
    <message>
        <source>Needs no administrator: a user namespace is added.</source>
        <translation>Braucht keinen Systemverwalter: Ein Benutzernamensraum kommt hinzu.</translation>
    </message>
    <message>
        <source>Needs no administrator.</source>
        <translation>Braucht keinen Systemverwalter.</translation>
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
    <name>terrarium::AgentTerminal</name>
    <message>
        <source>Terminal for the password</source>
        <translation>Terminal für das Passwort</translation>
    </message>
    <message>
        <source>The program pkttyagent, which asks for passwords in a terminal, has ended or is not installed. It comes with polkit.</source>
        <translation>Das Programm pkttyagent, das in einem Terminal nach Passwörtern fragt, hat sich beendet oder ist nicht installiert. Es gehört zu polkit.</translation>
    </message>
    <message>
        <source>The password is asked for here, by pkttyagent, for this window alone. What you type does not show.</source>
        <translation>Nach dem Passwort wird hier gefragt, von pkttyagent und nur für dieses Fenster. Was getippt wird, ist nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>terrarium::AmountField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit: %1</translation>
    </message>
</context>
<context>
    <name>terrarium::CommandStrip</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>The same sandbox as a command</source>
        <translation>Dieselbe Sandbox als Befehl</translation>
    </message>
</context>
<context>
    <name>terrarium::CommandTabs</name>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>The same sandbox as a command</source>
        <translation>Dieselbe Sandbox als Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>terrarium::CompareLine</name>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>terrarium::CompareMenu</name>
    <message>
        <source>The Host: %1 (%2)</source>
        <translation>Der Host: %1 (%2)</translation>
    </message>
    <message>
        <source>What Is Outside: %1 (%2)</source>
        <translation>Außen: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, PID</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>terrarium::ComparePage</name>
    <message>
        <source>Copy Comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Process %1 has ended; this is how it was.</source>
        <translation>Prozess %1 ist beendet; so war es zuletzt.</translation>
    </message>
    <message>
        <source>There is no process %1 any more.</source>
        <translation>Den Prozess %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Show Processes</source>
        <translation>Prozesse zeigen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose a process or a sandbox and compare it with another one, or with the host: here they stand beside each other, with what they share and what one can do to the other.</source>
        <translation>Einen Prozess oder eine Sandbox wählen und mit einem zweiten Prozess, einer zweiten Sandbox oder dem Host vergleichen: Hier stehen beide nebeneinander, mit dem, was sie teilen, und dem, was jeder mit dem anderen tun kann.</translation>
    </message>
    <message>
        <source>Filter: network, root, signals…</source>
        <translation>Filter: Netzwerk, root, Signale …</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>terrarium::CompareView</name>
    <message>
        <source>Show it among the processes</source>
        <translation>Unter den Prozessen zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Inside, name of a process</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>terrarium::DesktopPanel</name>
    <message>
        <source>What of your desktop gets through</source>
        <translation>Was vom Desktop durchkommt</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>It may play, and listen through the microphone.</source>
        <translation>Es darf Ton ausgeben und durch das Mikrofon mithören.</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>As yours</source>
        <translation>Wie außen</translation>
    </message>
    <message>
        <source>Whatever your desktop offers.</source>
        <translation>Alles, was der Desktop bietet.</translation>
    </message>
    <message>
        <source>Wayland only</source>
        <translation>Nur Wayland</translation>
    </message>
    <message>
        <source>It shows windows. It cannot see other windows or what you type there.</source>
        <translation>Es zeigt Fenster. Andere Fenster und was dort getippt wird, sieht es nicht.</translation>
    </message>
    <message>
        <source>X11 only</source>
        <translation>Nur X11</translation>
    </message>
    <message>
        <source>It shows windows. It can watch all others and read every key: no wall holds that.</source>
        <translation>Es zeigt Fenster. Es kann alle anderen beobachten und jeden Tastendruck mitlesen: Das hält keine Wand auf.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>It gets no display. X11 also listens by an abstract name, which only a network of its own hides.</source>
        <translation>Es bekommt keine Anzeige. X11 lauscht auch unter einem abstrakten Namen, den nur ein eigenes Netzwerk verbirgt.</translation>
    </message>
    <message>
        <source>It may ask every service of your session, even to start programs outside.</source>
        <translation>Es darf jeden Dienst der Sitzung um etwas bitten, sogar darum, außen Programme zu starten.</translation>
    </message>
    <message>
        <source>Some services</source>
        <translation>Manche Dienste</translation>
    </message>
    <message>
        <source>It asks nobody; some desktop programs miss it.</source>
        <translation>Es erreicht keinen Dienst; manchen Desktop-Programmen fehlt dann etwas.</translation>
    </message>
    <message>
        <source>Session bus (D-Bus)</source>
        <translation>Sitzungsbus (D-Bus)</translation>
    </message>
    <message>
        <source>Services that it may ask</source>
        <translation>Dienste, die es erreichen darf</translation>
    </message>
    <message>
        <source>Their names, with blanks between.</source>
        <translation>Ihre Namen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>It may ask those below and sees no others, through xdg-dbus-proxy.</source>
        <translation>Es darf die unten genannten um etwas bitten und sieht keine anderen, durch xdg-dbus-proxy.</translation>
    </message>
</context>
<context>
    <name>terrarium::Elsewhere</name>
    <message>
        <source>Look Again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Sandboxes that outlived another window cannot be looked for (%1).</source>
        <translation>Sandboxen, die ein anderes Fenster überdauert haben, lassen sich nicht suchen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Another window has %n sandbox(es) that outlive it, and keeps them until it is closed.</source>
        <translation>
            <numerusform>Ein anderes Fenster hat %n Sandbox, die es überdauert, und behält sie, bis es geschlossen wird.</numerusform>
            <numerusform>Ein anderes Fenster hat %n Sandboxen, die es überdauern, und behält sie, bis es geschlossen wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::EnvironmentPanel</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Begin with yours</source>
        <translation>Mit der von außen beginnen</translation>
    </message>
    <message>
        <source>It gets your variables, which may hold secrets. Otherwise only PATH, HOME and the like.</source>
        <translation>Es bekommt die Variablen von außen, die Geheimnisse enthalten können. Sonst nur PATH, HOME und dergleichen.</translation>
    </message>
    <message>
        <source>Variables added</source>
        <translation>Hinzugefügte Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Names, with blanks between.</source>
        <translation>Namen, durch Leerzeichen getrennt.</translation>
    </message>
</context>
<context>
    <name>terrarium::FilesPage</name>
    <message>
        <source>What of the disk is there?</source>
        <translation>Was von den Datenträgern ist da?</translation>
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
    <name>terrarium::HomePanel</name>
    <message>
        <source>Your home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>It finds your documents, keys and settings.</source>
        <translation>Es findet dort Dokumente, Schlüssel und Einstellungen.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>It reads them all, and can change none.</source>
        <translation>Es liest sie alle und kann keine ändern.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>It finds an empty folder in memory, gone when it ends. Show some folders again below.</source>
        <translation>Es findet einen leeren Ordner im Speicher vor, der weg ist, wenn es endet. Einzelne Ordner lassen sich unten wieder zeigen.</translation>
    </message>
    <message>
        <source>It finds what the other root folder has there, not yours.</source>
        <translation>Es findet vor, was der andere Wurzelordner dort hat, nicht den Ordner von außen.</translation>
    </message>
    <message>
        <source>It finds none: of the disk there is nothing.</source>
        <translation>Es findet keinen vor: Von den Datenträgern ist nichts da.</translation>
    </message>
    <message>
        <source>It finds your documents, keys and settings, and can change none of them.</source>
        <translation>Es findet dort Dokumente, Schlüssel und Einstellungen und kann nichts davon ändern.</translation>
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
    <name>terrarium::IdentityPage</name>
    <message>
        <source>Who is it, and how much may it take?</source>
        <translation>Wer ist es, und wie viel darf es beanspruchen?</translation>
    </message>
</context>
<context>
    <name>terrarium::ImportLine</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Paste an unshare or bwrap line</source>
        <translation>Eine Zeile mit unshare oder bwrap einfügen</translation>
    </message>
    <message>
        <source>Command to import</source>
        <translation>Zu importierender Befehl</translation>
    </message>
    <message>
        <source>Import the command</source>
        <translation>Den Befehl importieren</translation>
    </message>
</context>
<context>
    <name>terrarium::InsideAction</name>
    <message>
        <source>Open a &amp;Terminal Inside…</source>
        <translation>&amp;Terminal innen öffnen …</translation>
    </message>
    <message>
        <source>Choose which of its namespaces to enter, and work there in a terminal</source>
        <translation>Wählen, welche seiner Namensräume betreten werden, und dort in einem Terminal arbeiten</translation>
    </message>
</context>
<context>
    <name>terrarium::InsideDialog</name>
    <message>
        <source>Open Terminal</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>Open a Terminal Inside</source>
        <translation>Terminal innen öffnen</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Dasselbe als Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>A terminal inside of %1 (%2)</source>
        <translation>Ein Terminal im Inneren von %1 (%2)</translation>
    </message>
    <message>
        <source>Which of its namespaces to enter:</source>
        <translation>Welche seiner Namensräume betreten werden:</translation>
    </message>
    <message>
        <source>Shell in %1 (%2)</source>
        <translation>Shell in %1 (%2)</translation>
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
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Capability</numerusform>
            <numerusform>%n Capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities on the host</source>
        <translation>
            <numerusform>%n Capability auf dem Host</numerusform>
            <numerusform>%n Capabilities auf dem Host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities, only inside its user namespace</source>
        <translation>
            <numerusform>%n Capability, nur in seinem Benutzernamensraum</numerusform>
            <numerusform>%n Capabilities, nur in seinem Benutzernamensraum</numerusform>
        </translation>
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
        <source>the host&apos;s · %1</source>
        <translation>der des Hosts · %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
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
        <source>Clocks against the host&apos;s</source>
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
    <message>
        <source>The kernel tells who is who in there only through a process inside, and there is none.</source>
        <translation>Wer darin wer ist, verrät der Kernel nur über einen Prozess darin, und es gibt keinen.</translation>
    </message>
    <message>
        <source>The file system in which the kernel keeps its namespaces: device and inode together name this one</source>
        <translation>Das Dateisystem, in dem der Kernel seine Namensräume führt: Gerät und Inode zusammen bezeichnen diesen</translation>
    </message>
    <message>
        <source>Nesting level</source>
        <translation>Verschachtelungsebene</translation>
    </message>
    <message>
        <source>How many levels below the host&apos;s</source>
        <translation>Wie viele Ebenen unter dem des Hosts</translation>
    </message>
    <message>
        <source>shared with its parent</source>
        <translation>mit dem Elternprozess geteilt</translation>
    </message>
    <message>
        <source>Open a terminal inside…</source>
        <translation>Terminal innen öffnen …</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>a container to a pod, a process to a running application</comment>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Socket, descriptor %1 of</source>
        <translation>Socket, Deskriptor %1 von</translation>
    </message>
    <message>
        <source>Descriptor %1 of</source>
        <translation>Deskriptor %1 von</translation>
    </message>
    <message>
        <source>Socket, descriptor %1 of thread %2 of</source>
        <translation>Socket, Deskriptor %1 von Thread %2 von</translation>
    </message>
    <message>
        <source>Descriptor %1 of thread %2 of</source>
        <translation>Deskriptor %1 von Thread %2 von</translation>
    </message>
    <message>
        <source>Awaits the children of</source>
        <translation>Erwartet die Kindprozesse von</translation>
    </message>
    <message>
        <source>Awaits the children of thread %1 of</source>
        <translation>Erwartet die Kindprozesse von Thread %1 von</translation>
    </message>
    <message>
        <source>Until that one ends</source>
        <translation>Bis dieser endet</translation>
    </message>
    <message>
        <source>Until it is unmounted</source>
        <translation>Bis er ausgehängt wird</translation>
    </message>
    <message>
        <source>in the Files namespace of</source>
        <translation>im Namensraum „Dateien“ von</translation>
    </message>
    <message>
        <source>Until it is unmounted there, or that namespace ends</source>
        <translation>Bis er dort ausgehängt wird oder jener Namensraum endet</translation>
    </message>
    <message>
        <source>Until the thread exits or leaves</source>
        <translation>Bis der Thread endet oder ihn verlässt</translation>
    </message>
    <message>
        <source>Until it closes descriptor %1 or exits</source>
        <translation>Bis er Deskriptor %1 schließt oder endet</translation>
    </message>
    <message>
        <source>Until it closes the socket, descriptor %1, or exits</source>
        <translation>Bis er den Socket, Deskriptor %1, schließt oder endet</translation>
    </message>
    <message>
        <source>Until it exits or chooses another one</source>
        <translation>Bis er endet oder einen anderen wählt</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are in it</source>
        <translation>
            <numerusform>%n Prozess ist darin</numerusform>
            <numerusform>%n Prozesse sind darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Until its first process exits: then the others must, too</source>
        <translation>Bis sein erster Prozess endet: Dann müssen auch die anderen enden</translation>
    </message>
    <message>
        <source>Until the last of them exits or leaves</source>
        <translation>Bis der letzte davon endet oder ihn verlässt</translation>
    </message>
    <message>
        <source>Descriptors in flight between programs cannot be seen.</source>
        <translation>Deskriptoren, die zwischen Programmen unterwegs sind, sind nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n descriptors are in flight between programs: what they hold cannot be seen.</source>
        <translation>
            <numerusform>%n Deskriptor ist zwischen Programmen unterwegs: Was er hält, ist nicht zu sehen.</numerusform>
            <numerusform>%n Deskriptoren sind zwischen Programmen unterwegs: Was sie halten, ist nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linux %1 could list such namespaces to the administrator, without saying what holds them. Terrarium does not ask for that list yet.</source>
        <translation>Linux %1 könnte dem Systemverwalter solche Namensräume auflisten, ohne zu sagen, was sie hält. Terrarium fragt diese Liste noch nicht ab.</translation>
    </message>
    <message>
        <source>Sent over a socket and not taken yet, they are in no list that Linux %1 gives to anybody.</source>
        <translation>Über einen Socket gesendet und noch nicht angenommen, stehen sie in keiner Liste, die Linux %1 irgendjemandem gibt.</translation>
    </message>
    <message>
        <source>Open descriptors, sockets and mounts elsewhere were not looked at.</source>
        <translation>Nach offenen Deskriptoren, Sockets und Einhängungen anderswo wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>Looked for at %1.</source>
        <translation>Gesucht um %1.</translation>
    </message>
    <message>
        <source>When open descriptors, sockets and mounts elsewhere were looked at</source>
        <translation>Wann nach offenen Deskriptoren, Sockets und Einhängungen anderswo gesucht wurde</translation>
    </message>
    <message numerus="yes">
        <source>What %n processes hold may not be seen.</source>
        <translation>
            <numerusform>Was %n Prozess hält, bleibt verborgen.</numerusform>
            <numerusform>Was %n Prozesse halten, bleibt verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel shows the descriptors of a process only to whoever may trace it: its user, for most, and the administrator.</source>
        <translation>Der Kernel zeigt die Deskriptoren eines Prozesses nur dem, der ihn verfolgen darf (ptrace): bei den meisten seinem Benutzer, und dem Systemverwalter.</translation>
    </message>
    <message numerus="yes">
        <source>The network of %n sockets may not be known.</source>
        <translation>
            <numerusform>Das Netzwerk von %n Socket bleibt verborgen.</numerusform>
            <numerusform>Das Netzwerk von %n Sockets bleibt verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel tells it only to whoever administers that network.</source>
        <translation>Der Kernel verrät es nur dem, der jenes Netzwerk verwaltet.</translation>
    </message>
    <message numerus="yes">
        <source>What is mounted in %n Files namespaces without a process cannot be seen.</source>
        <translation>
            <numerusform>Was in %n Namensraum „Dateien“ ohne Prozess eingehängt ist, ist nicht zu sehen.</numerusform>
            <numerusform>Was in %n Namensräumen „Dateien“ ohne Prozess eingehängt ist, ist nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Descriptor %1</source>
        <translation>Deskriptor %1</translation>
    </message>
    <message>
        <source>Socket, descriptor %1</source>
        <translation>Socket, Deskriptor %1</translation>
    </message>
    <message>
        <source>Awaits its children</source>
        <translation>Erwartet seine Kindprozesse</translation>
    </message>
    <message>
        <source>Why is it alive?</source>
        <translation>Warum besteht er?</translation>
    </message>
    <message>
        <source>It is the host’s: it lives as long as the machine runs.</source>
        <translation>Er ist der des Hosts: Er besteht, solange der Rechner läuft.</translation>
    </message>
    <message>
        <source>Nothing that can be seen from here holds it.</source>
        <translation>Nichts, was von hier aus zu sehen ist, hält ihn.</translation>
    </message>
    <message>
        <source>What it keeps alive</source>
        <translation>Was er am Leben hält</translation>
    </message>
    <message>
        <source>may not be known</source>
        <translation>bleibt verborgen</translation>
    </message>
    <message>
        <source>new, without a process yet</source>
        <translation>neu, noch ohne Prozess</translation>
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
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
</context>
<context>
    <name>terrarium::IsolationDelegate</name>
    <message>
        <source>Other than the host&apos;s: %1.</source>
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
        <source>Other than its parent process&apos;s: %1.</source>
        <translation>Anders als beim Elternprozess: %1.</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>terrarium::JoinMenu</name>
    <message>
        <source>Not that of another process</source>
        <translation>Von keinem anderen Prozess</translation>
    </message>
    <message>
        <source>There is none but the host’s</source>
        <translation>Es gibt nur den Namensraum des Hosts</translation>
    </message>
    <message>
        <source>That of %1 %2 (%3)</source>
        <translation>Von Prozess %1 %2 (%3)</translation>
    </message>
    <message>
        <source>That of the sandbox “%1” (%2)</source>
        <translation>Von Sandbox „%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>terrarium::LaunchDesk</name>
    <message>
        <source>Close Terrarium</source>
        <translation>Terrarium schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n sandbox(es) end with this window, and the programs in them.</source>
        <translation>
            <numerusform>Mit diesem Fenster endet %n Sandbox samt den Programmen darin.</numerusform>
            <numerusform>Mit diesem Fenster enden %n Sandboxen samt den Programmen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: this sandbox was just built here, around a program that does nothing, and gone again.</source>
        <translation>Ja: Diese Sandbox wurde gerade hier gebaut, um ein Programm herum, das nichts tut, und ist schon wieder weg.</translation>
    </message>
    <message>
        <source>The sandbox was built, but the program “true” ended with status %1 in it.</source>
        <translation>Die Sandbox wurde gebaut, aber das Programm „true“ endete darin mit Status %1.</translation>
    </message>
</context>
<context>
    <name>terrarium::LaunchWizard</name>
    <message>
        <source>Launch isolated</source>
        <translation>Isoliert starten</translation>
    </message>
    <message>
        <source>It runs. Outside it is PID %1.</source>
        <translation>Es läuft. Außen ist es PID %1.</translation>
    </message>
</context>
<context>
    <name>terrarium::LimitsPanel</name>
    <message>
        <source>How much it may take</source>
        <translation>Wie viel es beanspruchen darf</translation>
    </message>
    <message>
        <source>Memory images of crashes (core dumps)</source>
        <translation>Speicherabbilder bei Abstürzen (Core-Dumps)</translation>
    </message>
    <message>
        <source>They help to find a fault, and may hold secrets.</source>
        <translation>Sie helfen, einen Fehler zu finden, und können Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>All its processes together, by a control group of its own:</source>
        <translation>Alle seine Prozesse zusammen, durch eine eigene Kontrollgruppe:</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>% of one</source>
        <translation>% von einem</translation>
    </message>
    <message>
        <source>Processes and threads</source>
        <translation>Prozesse und Threads</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Each of its processes:</source>
        <translation>Jeder seiner Prozesse:</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Size of a file that it writes</source>
        <translation>Größe einer Datei, die er schreibt</translation>
    </message>
    <message>
        <source>Time of computing</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>terrarium::LiveTree</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The processes of this machine are being looked at.</source>
        <translation>Die Prozesse dieses Rechners werden betrachtet.</translation>
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
        <source>Sandboxes</source>
        <translation>Sandboxen</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>terrarium::MountRow</name>
    <message>
        <source>Place, as seen from inside</source>
        <translation>Ort, von innen gesehen</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Beschreibbar</translation>
    </message>
    <message>
        <source>the same place outside</source>
        <translation>derselbe Ort außen</translation>
    </message>
    <message>
        <source>Place outside</source>
        <translation>Ort außen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Make empty…</source>
        <translation>Leeren Ordner zeigen …</translation>
    </message>
    <message>
        <source>Throw changes away…</source>
        <translation>Änderungen verwerfen …</translation>
    </message>
    <message>
        <source>Cover…</source>
        <translation>Verdecken …</translation>
    </message>
    <message>
        <source>Show a file or folder of the host:</source>
        <translation>Eine Datei oder einen Ordner des Hosts zeigen:</translation>
    </message>
    <message>
        <source>An empty folder in memory:</source>
        <translation>Ein leerer Ordner im Speicher:</translation>
    </message>
    <message>
        <source>Show a folder; what changes there is thrown away:</source>
        <translation>Einen Ordner zeigen; was sich dort ändert, wird verworfen:</translation>
    </message>
    <message>
        <source>Cover a file or folder, so that it can be neither read nor listed:</source>
        <translation>Eine Datei oder einen Ordner verdecken, sodass der Inhalt weder lesbar noch aufzulisten ist:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Place that the link leads to</source>
        <translation>Ort, auf den der Verweis zeigt</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verweis …</translation>
    </message>
    <message>
        <source>A symbolic link, and where it leads:</source>
        <translation>Ein symbolischer Verweis und worauf er zeigt:</translation>
    </message>
</context>
<context>
    <name>terrarium::MountsPanel</name>
    <message>
        <source>Some places otherwise</source>
        <translation>Einzelne Orte anders</translation>
    </message>
    <message>
        <source>In this order, after all of the above: a later line may cover an earlier one.</source>
        <translation>In dieser Reihenfolge, nach allem Obigen: Eine spätere Zeile kann eine frühere verdecken.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>terrarium::NamesPanel</name>
    <message>
        <source>What it believes</source>
        <translation>Was es glaubt</translation>
    </message>
    <message>
        <source>as outside</source>
        <translation>wie außen</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>The name that the machine goes by inside. It brings along the wall “Host name”.</source>
        <translation>Der Name des Rechners innen. Das bringt die Wand „Rechnername“ mit.</translation>
    </message>
    <message>
        <source>Clocks that count since boot, shifted. The date stays the same for everyone. This brings along the wall “Clocks”.</source>
        <translation>Die Uhren, die seit dem Start zählen, verschoben. Das Datum bleibt für alle gleich. Das bringt die Wand „Uhren“ mit.</translation>
    </message>
    <message>
        <source>Since boot (uptime)</source>
        <translation>Seit dem Start (Uptime)</translation>
    </message>
    <message>
        <source>Without sleep (monotonic)</source>
        <translation>Ohne Ruhezustand (monotonic)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
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
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>terrarium::NetworkPage</name>
    <message>
        <source>Whom can it reach?</source>
        <translation>Wen kann es erreichen?</translation>
    </message>
</context>
<context>
    <name>terrarium::NetworkPanel</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The same as yours</source>
        <translation>Dasselbe wie außen</translation>
    </message>
    <message>
        <source>It uses your network as any program does: no wall.</source>
        <translation>Es nutzt das Netzwerk wie jedes andere Programm: keine Wand.</translation>
    </message>
    <message>
        <source>Only itself</source>
        <translation>Nur sich selbst</translation>
    </message>
    <message>
        <source>A network of its own in which only localhost works. It reaches nobody, nobody reaches it.</source>
        <translation>Ein eigenes Netzwerk, in dem nur localhost geht. Es erreicht niemanden, niemand erreicht es.</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Gar keins</translation>
    </message>
    <message>
        <source>Even localhost is switched off. Some programs do not start without it.</source>
        <translation>Sogar localhost ist abgeschaltet. Manche Programme starten ohne es nicht.</translation>
    </message>
    <message>
        <source>Its own, with a way out</source>
        <translation>Ein eigenes mit einem Weg hinaus</translation>
    </message>
    <message>
        <source>pasta carries its connections out through your own sockets. It reaches the internet, but not the services on your localhost, and its ports are its own.</source>
        <translation>pasta trägt seine Verbindungen durch die Sockets des angemeldeten Benutzers hinaus. Es erreicht das Internet, aber nicht die Dienste auf dem localhost außen, und seine Ports sind seine eigenen.</translation>
    </message>
    <message>
        <source>That of a running process</source>
        <translation>Das eines laufenden Prozesses</translation>
    </message>
    <message>
        <source>It enters a network that is there already, such as that of a container. Entering needs power over the users that own it.</source>
        <translation>Es betritt ein Netzwerk, das es schon gibt, etwa das eines Containers. Dafür braucht es Rechte über die Benutzer, denen es gehört.</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process whose network it enters</source>
        <translation>Prozess, dessen Netzwerk es betritt</translation>
    </message>
    <message>
        <source>Its PID. Those that are in a network other than the host&apos;s are in the list.</source>
        <translation>Seine PID. In der Liste stehen die, die in einem anderen Netzwerk sind als der Host.</translation>
    </message>
    <message>
        <source>Its own, with a way out and an address</source>
        <translation>Ein eigenes, mit einem Weg nach draußen und einer Adresse</translation>
    </message>
    <message>
        <source>A cable to this machine (veth), laid by root. It reaches the network as this machine does, if the machine’s firewall lets it, but not this machine’s own services. Every user of this machine reaches it by its address, and nobody else does. No setting of this machine is changed.</source>
        <translation>Ein Kabel zu diesem Rechner (veth), von root gelegt. Es erreicht das Netzwerk wie dieser Rechner, wenn dessen Firewall es lässt, aber nicht die Dienste dieses Rechners selbst. Jeder Benutzer dieses Rechners erreicht es unter seiner Adresse, sonst niemand. An diesem Rechner wird keine Einstellung geändert.</translation>
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
        <translation>
            <numerusform>Er wird in %n Sekunde neu gestartet.</numerusform>
            <numerusform>Er wird in %n Sekunden neu gestartet.</numerusform>
        </translation>
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
    <name>terrarium::ObserverStream</name>
    <message>
        <source>The observer sent something that cannot be understood.</source>
        <translation>Der Beobachter hat etwas gesendet, das nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>The observer speaks version %1, this window version %2. Install both from the same package.</source>
        <translation>Der Beobachter spricht Version %1, dieses Fenster Version %2. Bitte beide aus demselben Paket installieren.</translation>
    </message>
</context>
<context>
    <name>terrarium::Outlook</name>
    <message>
        <source>held by a wall</source>
        <translation>von einer Wand gehalten</translation>
    </message>
    <message>
        <source>as without a sandbox</source>
        <translation>wie ohne Sandbox</translation>
    </message>
    <message>
        <source>What it will be like</source>
        <translation>Wie es sein wird</translation>
    </message>
</context>
<context>
    <name>terrarium::OwnPlacesPanel</name>
    <message>
        <source>Places of its own</source>
        <translation>Eigene Orte</translation>
    </message>
    <message>
        <source>A /tmp of its own</source>
        <translation>Ein eigenes /tmp</translation>
    </message>
    <message>
        <source>Empty, in memory. It neither finds nor disturbs what others keep in /tmp.</source>
        <translation>Leer, im Speicher. Was andere in /tmp aufbewahren, findet und stört es nicht.</translation>
    </message>
    <message>
        <source>A /dev of its own</source>
        <translation>Ein eigenes /dev</translation>
    </message>
    <message>
        <source>Only null, zero, random, terminals and the like: no disks, no cameras.</source>
        <translation>Nur null, zero, random, Terminals und dergleichen: keine Datenträger, keine Kameras.</translation>
    </message>
</context>
<context>
    <name>terrarium::PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>terrarium::PlanView</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not yet done</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>Schritte des Starts</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
</context>
<context>
    <name>terrarium::PowersPanel</name>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>Root&apos;s powers</source>
        <translation>Rechte von root</translation>
    </message>
    <message>
        <source>No new powers, ever</source>
        <translation>Nie neue Rechte</translation>
    </message>
    <message>
        <source>sudo, su and programs that run as their owner have no effect inside.</source>
        <translation>sudo, su und Programme, die als ihr Eigentümer laufen, bleiben innen wirkungslos.</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Root inside has all powers over what is inside; any other user has none.</source>
        <translation>Root hat innen alle Rechte über das, was innen ist; jeder andere Benutzer hat keine.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None, and none can be gained.</source>
        <translation>Keine, und es können keine hinzugewonnen werden.</translation>
    </message>
    <message>
        <source>All, for any user</source>
        <translation>Alle, für jeden Benutzer</translation>
    </message>
    <message>
        <source>All powers over what is inside, without being root there.</source>
        <translation>Alle Rechte über das, was innen ist, ohne dort root zu sein.</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>Nur manche</translation>
    </message>
    <message>
        <source>Those that are ticked below.</source>
        <translation>Die unten angekreuzten.</translation>
    </message>
    <message>
        <source>Root&apos;s powers (capabilities)</source>
        <translation>Rechte von root (Capabilities)</translation>
    </message>
    <message>
        <source>Capabilities that it keeps</source>
        <translation>Capabilities, die es behält</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No filter.</source>
        <translation>Kein Filter.</translation>
    </message>
    <message>
        <source>Those that ordinary programs need</source>
        <translation>Die, die gewöhnliche Programme brauchen</translation>
    </message>
    <message>
        <source>Kernel modules, keys, tracing, clocks, swap and the like are refused.</source>
        <translation>Kernelmodule, Schlüssel, Ablaufverfolgung, Uhren, Auslagerung und dergleichen werden verweigert.</translation>
    </message>
    <message>
        <source>And no new walls or mounts</source>
        <translation>Dazu keine neuen Wände und Einhängungen</translation>
    </message>
    <message>
        <source>It cannot make namespaces itself. Browsers lose their own sandboxes by that.</source>
        <translation>Es kann selbst keine Namensräume erzeugen. Browser verlieren dadurch ihre eigenen Sandboxen.</translation>
    </message>
    <message>
        <source>System calls (seccomp)</source>
        <translation>Systemaufrufe (Seccomp)</translation>
    </message>
    <message>
        <source>With the administrator’s authorisation it is always so.</source>
        <translation>Mit Autorisierung durch den Systemverwalter ist es immer so.</translation>
    </message>
</context>
<context>
    <name>terrarium::PrivilegePanel</name>
    <message>
        <source>Who puts the walls up</source>
        <translation>Wer die Wände aufstellt</translation>
    </message>
    <message>
        <source>You, without the administrator</source>
        <translation>Der angemeldete Benutzer, ohne den Systemverwalter</translation>
    </message>
    <message>
        <source>Nobody is asked. The walls stand inside a user namespace of your own, which some systems forbid.</source>
        <translation>Niemand wird gefragt. Die Wände stehen in einem neuen Benutzernamensraum, den manche Systeme verbieten.</translation>
    </message>
    <message>
        <source>Root, with the administrator’s authorisation</source>
        <translation>Root, mit Autorisierung durch den Systemverwalter</translation>
    </message>
    <message>
        <source>A password is asked for at the launch. It works where user namespaces are forbidden or crippled, and takes none: users inside are those outside. The program is still you, and cannot become root: sudo has no effect in it.</source>
        <translation>Beim Start wird nach einem Passwort gefragt. Das geht auch, wo Benutzernamensräume verboten oder beschnitten sind, und braucht keinen: Die Benutzer innen sind die von außen. Das Programm läuft trotzdem als der angemeldete Benutzer und kann nicht root werden: sudo bleibt darin wirkungslos.</translation>
    </message>
    <message>
        <source>Terrarium runs as root already, and root needs nobody’s authorisation.</source>
        <translation>Terrarium läuft schon als root, und root braucht von niemandem eine Autorisierung.</translation>
    </message>
</context>
<context>
    <name>terrarium::ProcPanel</name>
    <message>
        <source>What /proc shows</source>
        <translation>Was /proc zeigt</translation>
    </message>
    <message>
        <source>/proc</source>
        <translation>/proc</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>ps shows the processes outside. With new Process IDs, the next one is taken instead.</source>
        <translation>ps zeigt die Prozesse außen. Mit neuen Prozessnummern gilt stattdessen die nächste Möglichkeit.</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>ps shows the processes inside.</source>
        <translation>ps zeigt die Prozesse innen.</translation>
    </message>
    <message>
        <source>Its own, nothing but processes</source>
        <translation>Ein eigenes, nur mit Prozessen</translation>
    </message>
    <message>
        <source>What /proc tells about the machine is left out, too.</source>
        <translation>Auch was /proc über den Rechner verrät, fehlt.</translation>
    </message>
    <message>
        <source>Its own, without those of others</source>
        <translation>Ein eigenes, ohne fremde Prozesse</translation>
    </message>
    <message>
        <source>Each user inside sees only the processes that are theirs.</source>
        <translation>Jeder Benutzer innen sieht nur seine eigenen Prozesse.</translation>
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
    <name>terrarium::ProfileBar</name>
    <message>
        <source>Save as Profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>In the application menu</source>
        <translation>Im Anwendungsmenü</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Once it is saved</source>
        <translation>Sobald es gespeichert ist</translation>
    </message>
    <message>
        <source>With a name it can be saved, and launched again from the page What or by terrarium --profile.</source>
        <translation>Mit einem Namen lässt es sich speichern und von der Seite „Was“ oder mit terrarium --profile wieder starten.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A damaged profile has this name.</source>
        <translation>Diesen Namen hat ein beschädigtes Profil.</translation>
    </message>
    <message>
        <source>Saved as it is.</source>
        <translation>Gespeichert, wie es ist.</translation>
    </message>
    <message>
        <source>Differs from the profile that is saved by this name.</source>
        <translation>Weicht von dem Profil ab, das unter diesem Namen gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>terrarium::ProfileDesk</name>
    <message>
        <source>Replace profile</source>
        <translation>Profil ersetzen</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. What it holds is lost if this takes its place.</source>
        <translation>Es gibt schon ein Profil „%1“. Sein Inhalt geht verloren, wenn dieses an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation>Nicht umbenannt</translation>
    </message>
    <message>
        <source>Remove the profile “%1”, and its entry in the application menu?</source>
        <translation>Das Profil „%1“ und seinen Eintrag im Anwendungsmenü entfernen?</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message>
        <source>Application menu</source>
        <translation>Anwendungsmenü</translation>
    </message>
</context>
<context>
    <name>terrarium::ProfileShelf</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Noch kein Profil</translation>
    </message>
    <message>
        <source>A profile is a launch that was saved. Describe one, and save it on the last page, Review: then it can be chosen here.</source>
        <translation>Ein Profil ist ein gespeicherter Start. Bitte einen beschreiben und auf der letzten Seite, „Überblick“, speichern: Dann steht er hier zur Wahl.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 It is left as it is: mend it in %2, or remove it.</source>
        <translation>%1 Das Profil bleibt, wie es ist: Bitte in %2 berichtigen oder entfernen.</translation>
    </message>
</context>
<context>
    <name>terrarium::ProgramChooser</name>
    <message>
        <source>Installed application</source>
        <translation>Installierte Anwendung</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Installed applications</source>
        <translation>Installierte Anwendungen</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Anwendungen suchen</translation>
    </message>
    <message>
        <source>No applications are in the menu of this desktop. Choose a shell, or type a command line.</source>
        <translation>Im Menü dieses Desktops sind keine Anwendungen. Bitte eine Shell wählen oder eine Befehlszeile eingeben.</translation>
    </message>
    <message>
        <source>Shells</source>
        <translation>Shells</translation>
    </message>
    <message>
        <source>To look around inside. Yours is the first.</source>
        <translation>Um sich innen umzusehen. Zuerst steht die des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>For example: make -C &apos;my project&apos; test</source>
        <translation>Zum Beispiel: make -C &apos;mein Projekt&apos; test</translation>
    </message>
    <message>
        <source>Words and quotes as in a shell. Nothing else is expanded: for variables and pipes, write sh -c &apos;…&apos;.</source>
        <translation>Wörter und Anführungszeichen wie in einer Shell. Sonst wird nichts ersetzt: Für Variablen und Pipes sh -c &apos;…&apos; schreiben.</translation>
    </message>
    <message>
        <source>Your profiles</source>
        <translation>Eigene Profile</translation>
    </message>
</context>
<context>
    <name>terrarium::ProofList</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Nicht versprochen</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>nicht versprochen</translation>
    </message>
</context>
<context>
    <name>terrarium::ProofView</name>
    <message>
        <source>Prove Again</source>
        <translation>Noch einmal beweisen</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Gilt es?</translation>
    </message>
    <message>
        <source>What this sandbox promises is tried from inside, by processes behind the same walls and with the same powers as its program. What you see then is what the kernel answers.</source>
        <translation>Was diese Sandbox verspricht, wird von innen geprüft, von Prozessen hinter denselben Wänden und mit denselben Rechten wie ihr Programm. Zu sehen ist dann, was der Kernel antwortet.</translation>
    </message>
    <message>
        <source>Prove It</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Only a sandbox that runs can be tried from inside.</source>
        <translation>Nur eine laufende Sandbox lässt sich von innen prüfen.</translation>
    </message>
    <message>
        <source>The promises could not be tried. %1</source>
        <translation>Die Versprechen ließen sich nicht prüfen. %1</translation>
    </message>
    <message>
        <source>Nothing is promised: it has no walls.</source>
        <translation>Nichts ist versprochen: Sie hat keine Wände.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises do not hold.</source>
        <translation>
            <numerusform>%1 von %n Versprechen gilt nicht.</numerusform>
            <numerusform>Nicht alle %n Versprechen gelten: %1 davon nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying: %1 of %n promises hold so far.</source>
        <translation>
            <numerusform>Wird geprüft: bisher %1 von %n Versprechen bestätigt.</numerusform>
            <numerusform>Wird geprüft: bisher %1 von %n Versprechen bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises hold, %2 could not be tried.</source>
        <translation>
            <numerusform>%1 von %n Versprechen bestätigt, %2 nicht prüfbar.</numerusform>
            <numerusform>%1 von %n Versprechen bestätigt, %2 nicht prüfbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises hold.</source>
        <translation>
            <numerusform>%1 von %n Versprechen gilt.</numerusform>
            <numerusform>%1 von %n Versprechen gelten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::PropagationPanel</name>
    <message>
        <source>Disks that come and go</source>
        <translation>Datenträger, die kommen und gehen</translation>
    </message>
    <message>
        <source>Propagation of mounts</source>
        <translation>Weitergabe von Einhängungen</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>A disk mounted outside later is not seen inside, nor the other way.</source>
        <translation>Ein Datenträger, der später außen eingehängt wird, erscheint innen nicht, und umgekehrt auch nicht.</translation>
    </message>
    <message>
        <source>Seen from outside in</source>
        <translation>Von außen nach innen</translation>
    </message>
    <message>
        <source>A disk mounted outside later appears inside; not the other way.</source>
        <translation>Ein Datenträger, der später außen eingehängt wird, erscheint auch innen; umgekehrt nicht.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>What one side mounts, the other side sees.</source>
        <translation>Was die eine Seite einhängt, sieht auch die andere.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Each mount goes on as the host set it.</source>
        <translation>Für jede Einhängung gilt weiter, was der Host festgelegt hat.</translation>
    </message>
    <message>
        <source>It takes the wall “Files”: without it there is one mount table.</source>
        <translation>Dazu braucht es die Wand „Dateien“: Ohne sie gibt es nur eine Einhängetabelle.</translation>
    </message>
</context>
<context>
    <name>terrarium::RemedyButton</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Ask Me in a Terminal</source>
        <translation>Im Terminal fragen lassen</translation>
    </message>
    <message>
        <source>Launch with Authorisation…</source>
        <translation>Mit Autorisierung starten …</translation>
    </message>
</context>
<context>
    <name>terrarium::ReviewPage</name>
    <message>
        <source>Will It Work Here?</source>
        <translation>Geht das hier?</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Dasselbe als Befehl</translation>
    </message>
    <message>
        <source>Or take over another command</source>
        <translation>Oder einen anderen Befehl übernehmen</translation>
    </message>
    <message>
        <source>Builds the sandbox with a harmless program, and says what stands in the way</source>
        <translation>Baut die Sandbox mit einem harmlosen Programm und sagt, was im Weg steht</translation>
    </message>
    <message>
        <source>There is no plan while something is wrong: see below.</source>
        <translation>Solange etwas nicht stimmt, gibt es keinen Plan: siehe unten.</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Das Passwort</translation>
    </message>
</context>
<context>
    <name>terrarium::RootPanel</name>
    <message>
        <source>The whole system</source>
        <translation>Das ganze System</translation>
    </message>
    <message>
        <source>Root folder</source>
        <translation>Wurzelordner</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>It reads and writes whatever you may.</source>
        <translation>Es liest und schreibt, was auch der angemeldete Benutzer darf.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>It finds everything, and can change nothing but what is said below.</source>
        <translation>Es findet alles und kann nichts ändern außer dem, was unten steht.</translation>
    </message>
    <message>
        <source>Another root folder</source>
        <translation>Ein anderer Wurzelordner</translation>
    </message>
    <message>
        <source>It finds only what is in a folder that you choose, such as an unpacked system image.</source>
        <translation>Es findet nur, was in einem gewählten Ordner liegt, etwa einem entpackten Systemabbild.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>It finds only what is shown below: at least the folders that its programs come from, such as /usr.</source>
        <translation>Es findet nur, was unten gezeigt wird: mindestens die Ordner, aus denen seine Programme kommen, etwa /usr.</translation>
    </message>
    <message>
        <source>Add the system’s programs</source>
        <translation>Programme des Systems hinzufügen</translation>
    </message>
    <message>
        <source>Shows /usr and what goes with it, read-only, as lines at the end of this page</source>
        <translation>Zeigt /usr und was dazugehört, schreibgeschützt, als Zeilen am Ende dieser Seite</translation>
    </message>
</context>
<context>
    <name>terrarium::Sandbox</name>
    <message>
        <source>being built</source>
        <translation>wird gebaut</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>not launched</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>mit Status %1 beendet</translation>
    </message>
    <message>
        <source>being authorised</source>
        <translation>wird autorisiert</translation>
    </message>
</context>
<context>
    <name>terrarium::SandboxActions</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End by Force</source>
        <translation>Beenden erzwingen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Open Terminal Inside</source>
        <translation>Terminal innen öffnen</translation>
    </message>
    <message>
        <source>Prove It</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Show Its Process</source>
        <translation>Prozess zeigen</translation>
    </message>
    <message>
        <source>Launch Again…</source>
        <translation>Noch einmal starten …</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Root made its namespaces, so you cannot enter them.</source>
        <translation>Root hat ihre Namensräume erzeugt, daher kann der angemeldete Benutzer sie nicht betreten.</translation>
    </message>
    <message>
        <source>Root made its namespaces, so it takes the administrator’s authorisation.</source>
        <translation>Root hat ihre Namensräume erzeugt, daher braucht es die Autorisierung durch den Systemverwalter.</translation>
    </message>
</context>
<context>
    <name>terrarium::SandboxModel</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>PID outside</source>
        <translation>PID außen</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>What was launched.</source>
        <translation>Was gestartet wurde.</translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation>Was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The number of the first process, as the host sees it.</source>
        <translation>Die Nummer des ersten Prozesses, wie der Host sie sieht.</translation>
    </message>
    <message>
        <source>PID inside</source>
        <translation>PID innen</translation>
    </message>
    <message>
        <source>The number of the first process, as it sees itself. Empty where the host’s PID namespace is shared.</source>
        <translation>Die Nummer, unter der der erste Prozess sich selbst kennt. Leer, wo der PID-Namensraum des Hosts geteilt wird.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>All that live in the sandbox now.</source>
        <translation>Alle, die jetzt in der Sandbox leben.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What they have to themselves, and their share of what they have in common with others (PSS).</source>
        <translation>Was sie für sich allein haben, und ihr Anteil an dem, was sie mit anderen gemeinsam haben (PSS).</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time in the last two seconds. 100 % is one processor.</source>
        <translation>Prozessorzeit in den letzten zwei Sekunden. 100 % sind ein Prozessor.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How long it has lived.</source>
        <translation>Wie lange sie schon lebt.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit-Status</translation>
    </message>
    <message>
        <source>What the first process ended with: 128 and the number of the signal, if one ended it.</source>
        <translation>Womit der erste Prozess endete: 128 plus die Nummer des Signals, falls eines ihn beendet hat.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The saved launch that it came from.</source>
        <translation>Der gespeicherte Start, aus dem sie entstand.</translation>
    </message>
    <message>
        <source>When it was launched.</source>
        <translation>Wann sie gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>terrarium::SandboxView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>Wie sie gebaut wurde</translation>
    </message>
    <message>
        <source>Not launched. This did not work: %1</source>
        <translation>Nicht gestartet. Das ging nicht: %1</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reached from this machine at %1</source>
        <translation>Von diesem Rechner aus erreichbar unter %1</translation>
    </message>
</context>
<context>
    <name>terrarium::SandboxesPage</name>
    <message>
        <source>Sandboxes</source>
        <translation>Sandboxen</translation>
    </message>
    <message>
        <source>No sandbox yet</source>
        <translation>Noch keine Sandbox</translation>
    </message>
    <message>
        <source>Launch a program in a box of its own: it appears here, with its terminal and with what became of it.</source>
        <translation>Ein Programm in einer eigenen Sandbox starten: Hier erscheint es, mit seinem Terminal und mit dem, was aus ihm geworden ist.</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Filter by program</source>
        <translation>Nach Programm filtern</translation>
    </message>
    <message>
        <source>Shell in %1</source>
        <translation>Shell in %1</translation>
    </message>
</context>
<context>
    <name>terrarium::ScopeBar</name>
    <message>
        <source>Ask for Authorisation…</source>
        <translation>Um Autorisierung bitten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>See in which namespaces all users’ processes are</source>
        <translation>Sehen, in welchen Namensräumen die Prozesse aller Benutzer sind</translation>
    </message>
    <message>
        <source>The kernel tells that to root alone. With the administrator’s authorisation an observer reads it for this window, and nothing else: not what they run, nor their files. It changes nothing, and ends when you switch back or close the window.</source>
        <translation>Das verrät der Kernel nur root. Mit Autorisierung durch den Systemverwalter liest es ein Beobachter für dieses Fenster, und sonst nichts: weder was sie ausführen noch ihre Dateien. Er ändert nichts und endet, sobald zurückgeschaltet oder das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Waiting for authorisation…</source>
        <translation>Warten auf Autorisierung …</translation>
    </message>
    <message>
        <source>Answer where the password is asked for. Nothing is started before.</source>
        <translation>Bitte dort antworten, wo nach dem Passwort gefragt wird. Vorher wird nichts gestartet.</translation>
    </message>
    <message>
        <source>Cancel the Request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>terrarium::ScopeButton</name>
    <message>
        <source>&amp;What I May See</source>
        <translation>&amp;Was ich sehen darf</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Alles …</translation>
    </message>
    <message>
        <source>Namespaces of all users’ processes; takes the administrator’s authorisation</source>
        <translation>Namensräume der Prozesse aller Benutzer; braucht die Autorisierung durch den Systemverwalter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What I may see</source>
        <translation>Was ich sehen darf</translation>
    </message>
    <message>
        <source>What root sees is shown too, until you switch back or close the window.</source>
        <translation>Auch was root sieht, wird gezeigt, bis zurückgeschaltet oder das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>What you may see without the administrator’s rights is shown. The status line counts the rest.</source>
        <translation>Gezeigt wird, was ohne die Rechte des Systemverwalters zu sehen ist. Die Statuszeile zählt den Rest.</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Umfang: %1</translation>
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
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespaces</source>
        <translation>
            <numerusform>%Ln Namensraum</numerusform>
            <numerusform>%Ln Namensräume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>those of %Ln processes are hidden from you</source>
        <translation>
            <numerusform>die von %Ln Prozess sind verborgen</numerusform>
            <numerusform>die von %Ln Prozessen sind verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>whole processes were</source>
        <translation>ganze Prozesse waren es</translation>
    </message>
    <message numerus="yes">
        <source>those of %Ln processes were</source>
        <translation>
            <numerusform>die von %Ln Prozess waren es</numerusform>
            <numerusform>die von %Ln Prozessen waren es</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is hidden from you now</source>
        <translation>jetzt ist nichts verborgen</translation>
    </message>
</context>
<context>
    <name>terrarium::StepButton</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Step %1: %2, with a problem</source>
        <translation>Schritt %1: %2, mit einem Problem</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
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
    <name>terrarium::Terminal</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>terrarium::TextTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Entfernen aus: %1</translation>
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
    <message>
        <source>&amp;Launch…</source>
        <translation>&amp;Starten …</translation>
    </message>
    <message>
        <source>Start a program in a sandbox of its own (Ctrl+L)</source>
        <translation>Ein Programm in einer eigenen Sandbox starten (Strg+L)</translation>
    </message>
</context>
<context>
    <name>terrarium::UsersPanel</name>
    <message>
        <source>Who it is inside</source>
        <translation>Wer es innen ist</translation>
    </message>
    <message>
        <source>User inside</source>
        <translation>Benutzer innen</translation>
    </message>
    <message>
        <source>Process 1</source>
        <translation>Prozess 1</translation>
    </message>
    <message>
        <source>User numbers</source>
        <translation>Benutzernummern</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Group numbers</source>
        <translation>Gruppennummern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Derselbe wie außen</translation>
    </message>
    <message>
        <source>The same user and group as outside; all others are “nobody”.</source>
        <translation>Derselbe Benutzer und dieselbe Gruppe wie außen; alle anderen sind „nobody“.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>It believes to be root, and may mount and rename inside; outside it is you.</source>
        <translation>Es hält sich für root und darf innen einhängen und umbenennen; außen ist es der angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>Root, and many others</source>
        <translation>Root und viele andere</translation>
    </message>
    <message>
        <source>Users beside root, from your ranges in /etc/subuid, as package managers need them.</source>
        <translation>Benutzer neben root, aus den eigenen Bereichen in /etc/subuid, wie Paketverwaltungen sie brauchen.</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Nach Liste</translation>
    </message>
    <message>
        <source>Each line says which numbers inside are which outside.</source>
        <translation>Jede Zeile sagt, welche Nummern innen welche außen sind.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Das Programm selbst</translation>
    </message>
    <message>
        <source>As unshare does. Ctrl+C and ended children may be left to it, which not every program minds.</source>
        <translation>Wie bei unshare. Um Strg+C und beendete Kindprozesse muss es sich dann womöglich selbst kümmern, was nicht jedes Programm tut.</translation>
    </message>
    <message>
        <source>A small process that tidies up</source>
        <translation>Ein kleiner Prozess, der aufräumt</translation>
    </message>
    <message>
        <source>It reaps orphans and passes on signals; the program is number 2.</source>
        <translation>Er holt verwaiste Prozesse ab und gibt Signale weiter; das Programm hat die Nummer 2.</translation>
    </message>
    <message>
        <source>It takes the wall “Users”: without it, it is the user that you are.</source>
        <translation>Dazu braucht es die Wand „Benutzer“: Ohne sie bleibt es der angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>It takes the wall “Process IDs”: without it, process 1 is the host&apos;s.</source>
        <translation>Dazu braucht es die Wand „Prozessnummern“: Ohne sie ist Prozess 1 der des Hosts.</translation>
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
        <translation>
            <numerusform>Innen in %1: %n Prozess</numerusform>
            <numerusform>Innen in %1: %n Prozesse</numerusform>
        </translation>
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
        <translation>
            <numerusform>Aus dem Inneren des PID-Namensraums %1 gesehen. %2 von %n Prozess.</numerusform>
            <numerusform>Aus dem Inneren des PID-Namensraums %1 gesehen. %2 von %n Prozessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::WaitingLine</name>
    <message>
        <source>Waiting for authorisation…</source>
        <translation>Warten auf Autorisierung …</translation>
    </message>
    <message>
        <source>Answer where the password is asked for. Nothing is started before.</source>
        <translation>Bitte dort antworten, wo nach dem Passwort gefragt wird. Vorher wird nichts gestartet.</translation>
    </message>
    <message>
        <source>Cancel the Request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
</context>
<context>
    <name>terrarium::WallCard</name>
    <message>
        <source>It is there because something else needs it.</source>
        <translation>Sie ist da, weil etwas anderes sie braucht.</translation>
    </message>
    <message>
        <source>That of…</source>
        <translation>Beitreten …</translation>
    </message>
    <message>
        <source>%1: that of a running process</source>
        <translation>%1: Namensraum eines laufenden Prozesses</translation>
    </message>
</context>
<context>
    <name>terrarium::WallsPage</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>How thick should the walls be?</source>
        <translation>Wie dick sollen die Wände sein?</translation>
    </message>
    <message>
        <source>How thick should the walls of %1 be?</source>
        <translation>Wie dick sollen die Wände von %1 sein?</translation>
    </message>
</context>
<context>
    <name>terrarium::WhatPage</name>
    <message>
        <source>%1 is not running now.</source>
        <translation>%1 läuft gerade nicht.</translation>
    </message>
    <message>
        <source>%1 runs already: PID %2.</source>
        <translation>%1 läuft schon: PID %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs already: PID %2, and %n more.</source>
        <translation>
            <numerusform>%1 läuft schon: PID %2 und %n weitere.</numerusform>
            <numerusform>%1 läuft schon: PID %2 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>In einem Terminal</translation>
    </message>
    <message>
        <source>It gets a terminal of its own, as shells and text programs need.</source>
        <translation>Es bekommt ein eigenes Terminal, wie es Shells und Textprogramme brauchen.</translation>
    </message>
    <message>
        <source>Goes on when the window is closed</source>
        <translation>Läuft weiter, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Folder to work in</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>As seen from inside. Empty: the one that Terrarium runs in, if it is there.</source>
        <translation>Von innen gesehen. Leer: der, in dem Terrarium läuft, falls es ihn dort gibt.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>What shall live in the glass?</source>
        <translation>Was soll im Glas leben?</translation>
    </message>
    <message>
        <source>A window opened later finds it again. Otherwise it is ended together with Terrarium&apos;s window.</source>
        <translation>Ein später geöffnetes Fenster findet es wieder. Sonst wird es zusammen mit dem Fenster von Terrarium beendet.</translation>
    </message>
    <message>
        <source>Not here: XDG_RUNTIME_DIR is not set, so there is no place where a window opened later could find it again.</source>
        <translation>Hier nicht: XDG_RUNTIME_DIR ist nicht gesetzt, daher gibt es keinen Ort, an dem ein später geöffnetes Fenster es wiederfinden könnte.</translation>
    </message>
</context>
<context>
    <name>terrarium::WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabetaste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Starten …</translation>
    </message>
</context>
</TS>
