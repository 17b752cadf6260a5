<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckOptions</name>
    <message>
        <source>“%1”: one mail address is accepted</source>
        <translation>„%1“: Genau eine E-Mail-Adresse ist möglich</translation>
    </message>
    <message>
        <source>%1 services: at most %2 are accepted</source>
        <translation>%1 Dienste: höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>%1: standard input cannot be read</source>
        <translation>%1: Die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 takes the first line of standard input; 1 to %2 bytes are accepted</source>
        <translation>%1 nimmt die erste Zeile der Standardeingabe; 1 bis %2 Bytes sind möglich</translation>
    </message>
    <message>
        <source>--password-stdin and --token-stdin: one of them is accepted</source>
        <translation>--password-stdin und --token-stdin: nur eines davon ist möglich</translation>
    </message>
    <message>
        <source>%1 needs --user NAME: who signs in with it</source>
        <translation>%1 braucht --user NAME: wer sich damit anmeldet</translation>
    </message>
    <message>
        <source>--from and --send-size belong to --send-test ADDRESS</source>
        <translation>--from und --send-size gehören zu --send-test ADRESSE</translation>
    </message>
    <message>
        <source>--send-test needs --from ADDRESS: who sends the test message</source>
        <translation>--send-test braucht --from ADRESSE: wer die Testnachricht sendet</translation>
    </message>
    <message>
        <source>A service to test, more than once if wanted: imap, pop3 or smtp; port and security (tls, starttls, none, auto) may be left out.</source>
        <translation>Ein Dienst, der geprüft wird, auch mehrmals: imap, pop3 oder smtp; Port und Sicherheit (tls, starttls, none, auto) können fehlen.</translation>
    </message>
    <message>
        <source>The name to sign in with.</source>
        <translation>Der Name für die Anmeldung.</translation>
    </message>
    <message>
        <source>Signs in; the password is the first line of standard input and is kept nowhere.</source>
        <translation>Meldet sich an; das Kennwort ist die erste Zeile der Standardeingabe und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Signs in with an OAuth 2.0 access token, which is the first line of standard input and is kept nowhere.</source>
        <translation>Meldet sich mit einem OAuth-2.0-Zugriffstoken an, das die erste Zeile der Standardeingabe ist und nirgends aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Signs in even where the connection is not encrypted; others on the network can read the password then.</source>
        <translation>Meldet sich auch dort an, wo die Verbindung nicht verschlüsselt ist; andere im Netz können das Kennwort dann lesen.</translation>
    </message>
    <message>
        <source>Sends a test message to this address; where it is the account&apos;s own, looks whether it comes over IMAP or POP3, and deletes it again.</source>
        <translation>Sendet eine Testnachricht an diese Adresse; gehört sie zum Konto selbst, wird nachgesehen, ob sie über IMAP oder POP3 ankommt, und sie wird wieder gelöscht.</translation>
    </message>
    <message>
        <source>The sender of the test message.</source>
        <translation>Der Absender der Testnachricht.</translation>
    </message>
    <message>
        <source>The size of the test message.</source>
        <translation>Die Größe der Testnachricht.</translation>
    </message>
    <message>
        <source>Ends the check of a service after so many seconds (40); other addresses of its name and other ways to it may take two more, and beyond eight of a host services take turns.</source>
        <translation>Beendet die Prüfung eines Dienstes nach so vielen Sekunden (40); andere Adressen seines Namens und andere Wege zu ihm können zwei weitere brauchen, und ab dem neunten Dienst eines Rechners kommen die Dienste nacheinander dran.</translation>
    </message>
    <message>
        <source>Asks nothing of the internet but the servers that are tested.</source>
        <translation>Fragt im Internet nichts außer den Servern, die geprüft werden.</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>security found out</source>
        <translation>Sicherheit herausgefunden</translation>
    </message>
    <message>
        <source>fine:</source>
        <translation>in Ordnung:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>mind:</source>
        <translation>Achtung:</translation>
    </message>
    <message>
        <source>wrong:</source>
        <translation>falsch:</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source> (failed)</source>
        <translation> (gescheitert)</translation>
    </message>
    <message>
        <source>How long each part took</source>
        <translation>Wie lange jeder Teil gedauert hat</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It came into the mailbox within %1 and was deleted again.</source>
        <translation>Sie kam innerhalb von %1 im Postfach an und wurde wieder gelöscht.</translation>
    </message>
    <message>
        <source>It came into the mailbox within %1 and is still there (%2). You can delete it.</source>
        <translation>Sie kam innerhalb von %1 im Postfach an und liegt noch dort (%2). Sie können sie löschen.</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>nicht gelöscht</translation>
    </message>
    <message>
        <source>The server took it, but it did not come into the inbox while this check waited. Look for it in the junk folder, and again in some minutes.</source>
        <translation>Der Server hat sie angenommen, aber sie kam nicht im Posteingang an, während diese Prüfung wartete. Sehen Sie im Junk-E-Mail-Ordner nach, und in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server took it. No service of this check could look for it in the inbox.</source>
        <translation>Der Server hat sie angenommen. Kein Dienst dieser Prüfung konnte im Posteingang nach ihr sehen.</translation>
    </message>
    <message>
        <source>The server took it. The inbox could not be looked into: %1</source>
        <translation>Der Server hat sie angenommen. In den Posteingang konnte nicht gesehen werden: %1</translation>
    </message>
    <message>
        <source>The server took it. The search for it was broken off.</source>
        <translation>Der Server hat sie angenommen. Die Suche nach ihr wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The test message</source>
        <translation>Die Testnachricht</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>This computer and its network</source>
        <translation>Dieser Computer und sein Netz</translation>
    </message>
    <message>
        <source>Most probable cause (%1): %2</source>
        <translation>Wahrscheinlichste Ursache (%1): %2</translation>
    </message>
    <message>
        <source>  What speaks for it: %1</source>
        <translation>  Dafür spricht: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Also possible (%1 %): %2</source>
        <translation>Auch möglich (%1 %): %2</translation>
    </message>
    <message>
        <source>Begin with step %1: %2</source>
        <translation>Beginnen Sie mit Schritt %1: %2</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Wer helfen kann: %1</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Tests mail services now, all at once, and says what is wrong with them.</source>
        <translation>Prüft E-Mail-Dienste jetzt, alle zugleich, und sagt, was mit ihnen nicht stimmt.</translation>
    </message>
    <message>
        <source>no service given: --service PROTOCOL:HOST[:PORT[:SECURITY]] is needed, for example --service imap:imap.example.com</source>
        <translation>kein Dienst angegeben: --service PROTOKOLL:SERVER[:PORT[:SICHERHEIT]] ist nötig, zum Beispiel --service imap:imap.example.com</translation>
    </message>
    <message>
        <source>cancelled: only what was seen until then is shown</source>
        <translation>abgebrochen: Gezeigt wird nur, was bis dahin zu sehen war</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>explains codes</source>
        <translation>erklärt Codes</translation>
    </message>
    <message>
        <source>searches the knowledge base</source>
        <translation>durchsucht die Wissensbasis</translation>
    </message>
    <message>
        <source>finds the codes in a text</source>
        <translation>findet die Codes in einem Text</translation>
    </message>
    <message>
        <source>tests mail servers now</source>
        <translation>prüft Mailserver jetzt</translation>
    </message>
    <message>
        <source>says what is wrong and what to do</source>
        <translation>sagt, was nicht stimmt und was zu tun ist</translation>
    </message>
    <message>
        <source>compares checks made in two places</source>
        <translation>vergleicht Prüfungen von zwei Orten</translation>
    </message>
    <message>
        <source>shows the ten steps</source>
        <translation>zeigt die zehn Schritte</translation>
    </message>
    <message>
        <source>lists, shows, hands over recorded sessions</source>
        <translation>listet aufgezeichnete Sitzungen auf, zeigt sie, gibt sie weiter</translation>
    </message>
    <message>
        <source>shows a fault on servers of its own</source>
        <translation>zeigt einen Fehler auf eigenen Servern</translation>
    </message>
    <message>
        <source>lists or validates the knowledge base</source>
        <translation>listet die Wissensbasis auf oder prüft sie</translation>
    </message>
    <message>
        <source>mailmend-cli finds out why mail will not send or arrive.</source>
        <translation>mailmend-cli findet heraus, warum E-Mail nicht hinausgeht oder ankommt.</translation>
    </message>
    <message>
        <source>Usage: mailmend-cli VERB [options]; “mailmend-cli VERB --help” says more</source>
        <translation>Aufruf: mailmend-cli BEFEHL [Optionen]; „mailmend-cli BEFEHL --help“ sagt mehr</translation>
    </message>
    <message>
        <source>Ends with 0: no problem, or found something; 1: a problem, or found nothing; 2: wrong usage; 3: could not run.</source>
        <translation>Endet mit 0: kein Fehler, oder etwas gefunden; 1: ein Fehler, oder nichts gefunden; 2: falscher Aufruf; 3: konnte nicht arbeiten.</translation>
    </message>
    <message>
        <source>no verb given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
    <message>
        <source>“%1” is no verb</source>
        <translation>„%1“ ist kein Befehl</translation>
    </message>
    <message>
        <source>%1: %2 are accepted</source>
        <translation>%1: möglich sind %2</translation>
    </message>
</context>
<context>
    <name>CompareVerb</name>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checked in %1 alone: %2</source>
        <translation>Nur in %1 geprüft: %2</translation>
    </message>
    <message>
        <source>Compares two checks of one account that were made in two places, as “check --json” printed them: what differs, and what that proves.</source>
        <translation>Vergleicht zwei Prüfungen eines Kontos, die an zwei Orten gemacht wurden, so wie „check --json“ sie ausgegeben hat: was sich unterscheidet und was das beweist.</translation>
    </message>
    <message>
        <source>two files are needed: compare A.json B.json</source>
        <translation>zwei Dateien sind nötig: compare A.json B.json</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no check made elsewhere: save the report there as JSON, and choose that file.</source>
        <translation>%1 ist keine Prüfung von einem anderen Ort: Speichern Sie dort den Bericht als JSON und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>The same in both places.</source>
        <translation>An beiden Orten gleich.</translation>
    </message>
    <message>
        <source>Checked here alone: %1</source>
        <translation>Nur hier geprüft: %1</translation>
    </message>
    <message>
        <source>Checked in the other place alone: %1</source>
        <translation>Nur am anderen Ort geprüft: %1</translation>
    </message>
</context>
<context>
    <name>DiagnoseVerb</name>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Zuerst eine Frage</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Geben Sie es weiter</translation>
    </message>
    <message>
        <source>Reads an error text, tests the services and says what is the likeliest cause and which step to begin with.</source>
        <translation>Liest einen Fehlertext, prüft die Dienste und sagt, was die wahrscheinlichste Ursache ist und mit welchem Schritt man beginnt.</translation>
    </message>
    <message>
        <source>The error as the mail program shows it.</source>
        <translation>Der Fehler, wie ihn das E-Mail-Programm zeigt.</translation>
    </message>
    <message>
        <source>no error text given: --error TEXT is needed, for example --error &quot;0x800CCC0E&quot;</source>
        <translation>kein Fehlertext angegeben: --error TEXT ist nötig, zum Beispiel --error &quot;0x800CCC0E&quot;</translation>
    </message>
    <message>
        <source>cancelled: only what was seen until then counts</source>
        <translation>abgebrochen: Es zählt nur, was bis dahin zu sehen war</translation>
    </message>
</context>
<context>
    <name>KnowledgeSource</name>
    <message>
        <source>an overlay is left out: %1</source>
        <translation>eine Überlagerung wird ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>KnowledgeVerb</name>
    <message>
        <source> (from the overlay %1)</source>
        <translation> (aus der Überlagerung %1)</translation>
    </message>
    <message>
        <source>--format %1: one of html, md, csv is accepted</source>
        <translation>--format %1: html, md oder csv ist möglich</translation>
    </message>
    <message>
        <source>--json and --format exclude each other</source>
        <translation>--json und --format schließen einander aus</translation>
    </message>
    <message>
        <source>Lists every entry of the knowledge base, or holds it or a file against its schema.</source>
        <translation>Listet jeden Eintrag der Wissensbasis auf oder hält sie oder eine Datei gegen ihr Schema.</translation>
    </message>
    <message>
        <source>With “list”: the codes as a table for people, as html, md or csv.</source>
        <translation>Mit „list“: die Codes als Tabelle für Menschen, als html, md oder csv.</translation>
    </message>
    <message>
        <source>“kb %1” is not accepted: “kb list” or “kb validate [FILE…]” is</source>
        <translation>„kb %1“ ist nicht möglich: „kb list“ oder „kb validate [DATEI…]“ ist es</translation>
    </message>
</context>
<context>
    <name>LookupVerb</name>
    <message>
        <source>What usually causes it:</source>
        <translation>Was das gewöhnlich verursacht:</translation>
    </message>
    <message>
        <source>What helps, in this order:</source>
        <translation>Was hilft, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>  Step %1: %2</source>
        <translation>  Schritt %1: %2</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source> (not followed here)</source>
        <translation> (hier nicht befolgt)</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>At %1: this meaning.</source>
        <translation>Bei %1: diese Bedeutung.</translation>
    </message>
    <message>
        <source>Looks like this: %1</source>
        <translation>Sieht so aus: %1</translation>
    </message>
    <message>
        <source>Related: %1</source>
        <translation>Verwandt: %1</translation>
    </message>
    <message>
        <source>Explains codes, in any spelling, and providers&apos; own numbers.</source>
        <translation>Erklärt Codes in jeder Schreibweise und eigene Nummern von Anbietern.</translation>
    </message>
    <message>
        <source>no code given: 0x800CCC0F, 550, 5.7.1 or the like is accepted</source>
        <translation>kein Code angegeben: 0x800CCC0F, 550, 5.7.1 oder Ähnliches ist möglich</translation>
    </message>
    <message>
        <source>%1 is not in the knowledge base. %2</source>
        <translation>%1 steht nicht in der Wissensbasis. %2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Check here first, then compare.</source>
        <translation>Prüfen Sie zuerst hier, dann vergleichen Sie.</translation>
    </message>
</context>
<context>
    <name>PdfPrinter</name>
    <message>
        <source>the PDF was not ready within a minute</source>
        <translation>das PDF war nach einer Minute nicht fertig</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>the PDF could not be made (%1 ended with %2)</source>
        <translation>das PDF konnte nicht erstellt werden (%1 endete mit %2)</translation>
    </message>
</context>
<context>
    <name>PracticeVerb</name>
    <message>
        <source>The practice server can show these faults:</source>
        <translation>Der Übungsserver kann diese Fehler zeigen:</translation>
    </message>
    <message>
        <source>User %1, password %2. Ctrl+C ends it.</source>
        <translation>Benutzer %1, Kennwort %2. Strg+C beendet ihn.</translation>
    </message>
    <message>
        <source>All services are well.</source>
        <translation>Allen Diensten geht es gut.</translation>
    </message>
    <message>
        <source>Starts mail servers of its own on this computer that show a fault, checks them and says what is wrong; without a fault, lists them all.</source>
        <translation>Startet auf diesem Computer eigene Mailserver, die einen Fehler zeigen, prüft sie und sagt, was nicht stimmt; ohne einen Fehler listet es alle auf.</translation>
    </message>
    <message>
        <source>Checks nothing and serves until Ctrl+C.</source>
        <translation>Prüft nichts und läuft bis Strg+C.</translation>
    </message>
    <message>
        <source>“%1” is no fault: one of %2 is accepted</source>
        <translation>„%1“ ist kein Fehler: möglich ist einer von %2</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>The checks show a difference:</source>
        <translation>Die Prüfungen zeigen einen Unterschied:</translation>
    </message>
    <message>
        <source>The checks show the same as before.</source>
        <translation>Die Prüfungen zeigen dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>The sign-in was not tried again by itself, because a server may lock an account after wrong passwords. Enter the password under “Which account?” to try it.</source>
        <translation>Die Anmeldung wurde nicht von selbst noch einmal versucht, weil ein Server nach falschen Kennwörtern ein Konto sperren kann. Geben Sie das Kennwort unter „Welches Konto?“ ein, um sie zu versuchen.</translation>
    </message>
    <message>
        <source>The checks still find the same fault. If mail works for you now, all is well; if it does not, choose another step at the side.</source>
        <translation>Die Prüfungen finden noch denselben Fehler. Wenn die E-Mail jetzt bei Ihnen funktioniert, ist alles gut; wenn nicht, wählen Sie an der Seite einen anderen Schritt.</translation>
    </message>
</context>
<context>
    <name>RecogniseVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large: up to %2 GB are accepted</source>
        <translation>%1 ist zu groß: bis zu %2 GB sind möglich</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is a folder</source>
        <translation>%1 kann nicht gelesen werden: Es ist ein Ordner</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>not in the knowledge base</source>
        <translation>nicht in der Wissensbasis</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Place of the fault: %1</source>
        <translation>Ort des Fehlers: %1</translation>
    </message>
    <message>
        <source>Finds every code in an error text, a bounce message or a log; without a file, or with “-”, in standard input.</source>
        <translation>Findet jeden Code in einem Fehlertext, einer zurückgekommenen Nachricht oder einem Protokoll; ohne Datei oder mit „-“ in der Standardeingabe.</translation>
    </message>
    <message>
        <source>No code is in this text.</source>
        <translation>In diesem Text ist kein Code.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source> (not followed here)</source>
        <translation> (hier nicht befolgt)</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What usually causes it</source>
        <translation>Was das gewöhnlich verursacht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Mail error codes</source>
        <translation>Fehlercodes der E-Mail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1 codes by kind. What a code means, what usually causes it, and what to do.</source>
        <translation>%1 Codes nach ihrer Art. Was ein Code bedeutet, was ihn gewöhnlich verursacht und was zu tun ist.</translation>
    </message>
    <message>
        <source>No service was checked in both places, so there is nothing to compare. Check the same account in both.</source>
        <translation>Kein Dienst wurde an beiden Orten geprüft, daher gibt es nichts zu vergleichen. Prüfen Sie an beiden dasselbe Konto.</translation>
    </message>
    <message>
        <source>Both places reach every server and find nothing wrong. What is left is the mail program: its settings, its profile, its waiting messages.</source>
        <translation>Beide Orte erreichen jeden Server und finden keinen Fehler. Übrig bleibt das E-Mail-Programm: seine Einstellungen, sein Profil, seine wartenden Nachrichten.</translation>
    </message>
    <message>
        <source>Both places see the same fault. So neither computer nor network is to blame: it lies with the server, the account or the settings that both use.</source>
        <translation>Beide Orte sehen denselben Fehler. Es liegt also weder am Computer noch am Netz, sondern am Server, am Konto oder an den Einstellungen, die beide benutzen.</translation>
    </message>
    <message>
        <source>Both places see a fault, but not the same one. Mend first what is wrong in the place whose network you know, then compare again.</source>
        <translation>Beide Orte sehen einen Fehler, aber nicht denselben. Beheben Sie zuerst, was an dem Ort falsch ist, dessen Netz Sie kennen, und vergleichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%2 is well, %1 is not. The server and the account work, so look at %1.</source>
        <translation>Bei %2 ist alles in Ordnung, bei %1 nicht. Server und Konto funktionieren; sehen Sie sich also %1 an.</translation>
    </message>
    <message>
        <source>The server serves %2 and turns %1 away. It judges by where one comes from: wait an hour, and if it stays so, ask the provider why it limits that address.</source>
        <translation>Der Server bedient %2 und weist %1 ab. Er urteilt danach, woher man kommt: Warten Sie eine Stunde, und wenn es so bleibt, fragen Sie den Anbieter, warum er diese Adresse begrenzt.</translation>
    </message>
    <message>
        <source>The server takes the sign-in from %2 and refuses it from %1. Compare user name and password; if they are the same, the provider blocks that place or wants another way of signing in there.</source>
        <translation>Der Server nimmt die Anmeldung von %2 an und lehnt sie von %1 ab. Vergleichen Sie Benutzernamen und Kennwort; wenn beide gleich sind, sperrt der Anbieter diesen Ort oder verlangt dort eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>%2 and %1 are shown the same certificate, but %1 does not trust it. Look at that computer&apos;s date and time first, then at its updates, which bring the list of trusted issuers.</source>
        <translation>%2 und %1 bekommen dasselbe Zertifikat gezeigt, aber %1 vertraut ihm nicht. Sehen Sie dort zuerst nach Datum und Uhrzeit, dann nach den Updates, die die Liste der vertrauten Aussteller mitbringen.</translation>
    </message>
    <message>
        <source>The server&apos;s name is found from %2 and not from %1. The name service (DNS) there is the fault: restart the router, or let another name service answer.</source>
        <translation>Der Name des Servers wird von %2 aus gefunden und von %1 aus nicht. Es liegt am dortigen Namensdienst (DNS): Starten Sie den Router neu, oder lassen Sie einen anderen Namensdienst antworten.</translation>
    </message>
    <message>
        <source>%2 is well; %1 has no way to the internet, or a sign-in page stands before it. Nothing is wrong with mail: get the network going first.</source>
        <translation>Bei %2 ist alles in Ordnung; %1 hat keinen Weg ins Internet, oder eine Anmeldeseite steht davor. Es liegt nicht an der E-Mail: Bringen Sie zuerst das Netz in Gang.</translation>
    </message>
    <message>
        <source>The server answers %2 and not %1. So the server works, and the network between %1 and the server holds mail up: a firewall, the router or the internet provider.</source>
        <translation>Der Server antwortet %2 und nicht %1. Der Server funktioniert also, und das Netz zwischen %1 und dem Server hält die E-Mail auf: eine Firewall, der Router oder der Internetanbieter.</translation>
    </message>
    <message>
        <source>The server speaks to %2 as it should, and to %1 otherwise. Something on the way to %1 changes the conversation: a firewall or a security program that inspects mail.</source>
        <translation>Der Server redet mit %2, wie er soll, und mit %1 anders. Etwas auf dem Weg zu %1 verändert die Unterhaltung: eine Firewall oder ein Sicherheitsprogramm, das E-Mail prüft.</translation>
    </message>
    <message>
        <source>%1 is shown another certificate than %2. Something on the way to %1 opens the encryption: a security program&apos;s mail shield or a firewall. Switch its mail inspection off, or ask whoever runs it.</source>
        <translation>%1 bekommt ein anderes Zertifikat gezeigt als %2. Etwas auf dem Weg zu %1 öffnet die Verschlüsselung: der E-Mail-Schutz eines Sicherheitsprogramms oder eine Firewall. Schalten Sie dessen E-Mail-Prüfung aus, oder fragen Sie, wer sie betreibt.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Was der Server kann</translation>
    </message>
    <message>
        <source>Ways of signing in</source>
        <translation>Arten der Anmeldung</translation>
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
        <source>nothing wrong</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>What we saw: %1</source>
        <translation>Was zu sehen war: %1</translation>
    </message>
    <message>
        <source>Every step has been tried.</source>
        <translation>Alle Schritte wurden versucht.</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is next: it is quickly done and helps in many cases.</source>
        <translation>Als Nächstes kommt %1: Das ist schnell getan und hilft in vielen Fällen.</translation>
    </message>
    <message>
        <source>%1 is next, because this may be the cause: %2.</source>
        <translation>Als Nächstes kommt %1, weil das die Ursache sein kann: %2.</translation>
    </message>
    <message>
        <source>This is the likeliest cause: %1.</source>
        <translation>Das ist die wahrscheinlichste Ursache: %1.</translation>
    </message>
    <message>
        <source>The answer shortens the way.</source>
        <translation>Die Antwort verkürzt den Weg.</translation>
    </message>
    <message>
        <source>The answer tells two causes apart: %1, or: %2.</source>
        <translation>Die Antwort unterscheidet zwei Ursachen: %1, oder: %2.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, ISO 639</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Mail report %1</source>
        <translation>E-Mail-Bericht %1</translation>
    </message>
    <message>
        <source>Mail report</source>
        <translation>E-Mail-Bericht</translation>
    </message>
    <message>
        <source>Session %1, begun %2</source>
        <translation>Sitzung %1, begonnen %2</translation>
    </message>
    <message>
        <source>Most likely reason: %1 (%2). %3</source>
        <translation>Wahrscheinlichster Grund: %1 (%2). %3</translation>
    </message>
    <message>
        <source>What happens: %1</source>
        <translation>Was geschieht: %1</translation>
    </message>
    <message>
        <source>What was pasted or written:</source>
        <translation>Was eingefügt oder geschrieben wurde:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Anmeldename: %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What the last check found, %1</source>
        <translation>Was die letzte Prüfung fand, %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Before and after, %1 to %2</source>
        <translation>Vorher und nachher, %1 bis %2</translation>
    </message>
    <message>
        <source>No longer so:</source>
        <translation>Nicht mehr so:</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Neu:</translation>
    </message>
    <message>
        <source>As before:</source>
        <translation>Wie vorher:</translation>
    </message>
    <message>
        <source>Possible reasons</source>
        <translation>Mögliche Gründe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>The ten steps</source>
        <translation>Die zehn Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>This cannot be put back. %1</source>
        <translation>Das lässt sich nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How to put it back</source>
        <translation>Wie es zurückgenommen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt noch</translation>
    </message>
    <message>
        <source>Commands that were run</source>
        <translation>Befehle, die ausgeführt wurden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Proxy chosen by a script: %1</source>
        <translation>Proxy von einem Skript gewählt: %1</translation>
    </message>
    <message>
        <source>Hosts file: %1 is %2</source>
        <translation>Hosts-Datei: %1 ist %2</translation>
    </message>
    <message>
        <source>VPN: %1</source>
        <translation>VPN: %1</translation>
    </message>
    <message>
        <source>Security software: %1</source>
        <translation>Sicherheitssoftware: %1</translation>
    </message>
    <message>
        <source>This computer and what was asked of the internet</source>
        <translation>Dieser Computer und was im Internet gefragt wurde</translation>
    </message>
    <message>
        <source>Checked from: %1</source>
        <translation>Geprüft von: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Name services: %1</source>
        <translation>Namensdienste: %1</translation>
    </message>
    <message>
        <source>Clock is off by %1 s</source>
        <translation>Die Uhr weicht um %1 s ab</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Made by MailMend %1.</source>
        <translation>Erstellt von MailMend %1.</translation>
    </message>
    <message>
        <source>Names, private network addresses and anything that looks like a password were taken out.</source>
        <translation>Namen, Adressen privater Netze und alles, was wie ein Kennwort aussieht, wurden herausgenommen.</translation>
    </message>
    <message>
        <source>This report holds names and addresses. Passwords are never part of one.</source>
        <translation>Dieser Bericht enthält Namen und Adressen. Kennwörter stehen nie darin.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Start and duration</source>
        <translation>Beginn und Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Encryption failed: %1. %2</source>
        <translation>Verschlüsselung gescheitert: %1. %2</translation>
    </message>
    <message>
        <source>Encryption: %1, %2. Certificate: %3.</source>
        <translation>Verschlüsselung: %1, %2. Zertifikat: %3.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The name leads to: %1</source>
        <translation>Der Name führt zu: %1</translation>
    </message>
    <message>
        <source>The name service says: %1</source>
        <translation>Der Namensdienst sagt: %1</translation>
    </message>
    <message>
        <source>Talked to: %1</source>
        <translation>Gesprochen mit: %1</translation>
    </message>
    <message>
        <source>Port %1 of the same server: %2</source>
        <translation>Port %1 desselben Servers: %2</translation>
    </message>
    <message>
        <source>A second try, encrypted from the first byte: %1</source>
        <translation>Ein zweiter Versuch, vom ersten Byte an verschlüsselt: %1</translation>
    </message>
    <message>
        <source>Greeting: %1</source>
        <translation>Begrüßung: %1</translation>
    </message>
    <message>
        <source>Sign-in offered: %1</source>
        <translation>Angebotene Anmeldung: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not known: MailMend ended while it ran</source>
        <translation>nicht bekannt: MailMend endete, während er lief</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>ended with number %1</source>
        <translation>endete mit Nummer %1</translation>
    </message>
    <message>
        <source>a window was opened</source>
        <translation>ein Fenster wurde geöffnet</translation>
    </message>
    <message>
        <source>rights not given, nothing was run</source>
        <translation>Rechte nicht erteilt, nichts wurde ausgeführt</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>stopped, it took too long</source>
        <translation>angehalten, es dauerte zu lange</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>von Hand angehalten</translation>
    </message>
    <message>
        <source>could not be stopped</source>
        <translation>konnte nicht angehalten werden</translation>
    </message>
    <message>
        <source>broke down</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>Not solved yet.</source>
        <translation>Noch nicht gelöst.</translation>
    </message>
    <message>
        <source>Solved: mail works again.</source>
        <translation>Gelöst: Die E-Mail funktioniert wieder.</translation>
    </message>
    <message>
        <source>Handed over to somebody else.</source>
        <translation>An jemand anderen weitergegeben.</translation>
    </message>
    <message>
        <source>Closed without a solution.</source>
        <translation>Ohne Lösung beendet.</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>bisher nicht nötig</translation>
    </message>
    <message>
        <source>nothing to do, as the check shows</source>
        <translation>nichts zu tun, wie die Prüfung zeigt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>this fixed it</source>
        <translation>das hat geholfen</translation>
    </message>
    <message>
        <source>done, no change</source>
        <translation>getan, keine Änderung</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation>war nicht möglich</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>The test message</source>
        <translation>Die Testnachricht</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>No test message was sent, because the check of the outgoing mail server did not come that far.</source>
        <translation>Es wurde keine Testnachricht gesendet, weil die Prüfung des Postausgangsservers nicht so weit kam.</translation>
    </message>
    <message>
        <source>The outgoing mail server did not take the test message. It answered: %1</source>
        <translation>Der Postausgangsserver hat die Testnachricht nicht angenommen. Er hat geantwortet: %1</translation>
    </message>
    <message>
        <source>It arrived in the mailbox after %1, so sending and receiving both work.</source>
        <translation>Sie kam nach %1 im Postfach an; Senden und Empfangen funktionieren also beide.</translation>
    </message>
    <message>
        <source>It was deleted again.</source>
        <translation>Sie wurde wieder gelöscht.</translation>
    </message>
    <message>
        <source>It is still there and can be deleted by hand.</source>
        <translation>Sie liegt noch dort und kann von Hand gelöscht werden.</translation>
    </message>
    <message>
        <source>It is still there and can be deleted by hand; the server says: %1</source>
        <translation>Sie liegt noch dort und kann von Hand gelöscht werden; der Server sagt: %1</translation>
    </message>
    <message>
        <source>It had not arrived in the inbox when the check ended. It may still come: look in the inbox and in the junk folder in a few minutes.</source>
        <translation>Sie war am Ende der Prüfung noch nicht im Posteingang angekommen. Vielleicht kommt sie noch: Sehen Sie in einigen Minuten im Posteingang und im Junk-E-Mail-Ordner nach.</translation>
    </message>
    <message>
        <source>Whether it arrived is not known, because this check could not open the mailbox. Look there for it.</source>
        <translation>Ob sie ankam, ist nicht bekannt, weil diese Prüfung das Postfach nicht öffnen konnte. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Whether it arrived is not known, because this check could not open the mailbox. The server says: %1</source>
        <translation>Ob sie ankam, ist nicht bekannt, weil diese Prüfung das Postfach nicht öffnen konnte. Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Whether it arrived is not known, because the check was stopped. Look in the inbox for it.</source>
        <translation>Ob sie ankam, ist nicht bekannt, weil die Prüfung angehalten wurde. Sehen Sie im Posteingang nach.</translation>
    </message>
    <message>
        <source>A test message was sent at %1 through %2. The server took it.</source>
        <translation>Eine Testnachricht wurde um %1 über %2 gesendet. Der Server hat sie angenommen.</translation>
    </message>
    <message>
        <source>in force on the computer that the session came from</source>
        <translation>gilt noch auf dem Computer, von dem die Sitzung kam</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>--%1 %2: one of %3 is accepted</source>
        <translation>--%1 %2: möglich ist eines von %3</translation>
    </message>
    <message>
        <source>Searches the knowledge base: codes, symbols and words in any order; beginnings and typing errors are tolerated.</source>
        <translation>Durchsucht die Wissensbasis: Codes, Symbole und Wörter in beliebiger Reihenfolge; Wortanfänge und Tippfehler sind erlaubt.</translation>
    </message>
    <message>
        <source>At most so many answers (20).</source>
        <translation>Höchstens so viele Antworten (20).</translation>
    </message>
    <message>
        <source>Codes of one family alone: smtp-reply, outlook …</source>
        <translation>Nur Codes einer Familie: smtp-reply, outlook …</translation>
    </message>
    <message>
        <source>Codes of one protocol alone: smtp, imap or pop3.</source>
        <translation>Nur Codes eines Protokolls: smtp, imap oder pop3.</translation>
    </message>
    <message>
        <source>Codes of one area alone: network, auth, certificate …</source>
        <translation>Nur Codes eines Bereichs: network, auth, certificate …</translation>
    </message>
    <message>
        <source>nothing to search for: one or more words are accepted</source>
        <translation>nichts zu suchen: ein oder mehrere Wörter sind möglich</translation>
    </message>
    <message>
        <source>Nothing is known by “%1”.</source>
        <translation>Zu „%1“ ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>open in a window</source>
        <translation>in einem Fenster geöffnet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Anmeldename: %1</translation>
    </message>
    <message>
        <source>Last check, %1</source>
        <translation>Letzte Prüfung, %1</translation>
    </message>
    <message>
        <source>Most likely reason: %1 (%2)</source>
        <translation>Wahrscheinlichster Grund: %1 (%2)</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>No session.</source>
        <translation>Keine Sitzung.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Begun %1, last changed %2</source>
        <translation>Begonnen %1, zuletzt geändert %2</translation>
    </message>
    <message>
        <source>Taken over from session %1</source>
        <translation>Übernommen aus Sitzung %1</translation>
    </message>
    <message>
        <source>What was pasted or written</source>
        <translation>Was eingefügt oder geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>SessionVerb</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the file “-” is one document on standard output already: it goes without --json</source>
        <translation>die Datei „-“ ist bereits ein Dokument auf der Standardausgabe: Sie geht nur ohne --json</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2</source>
        <translation>%1 kann nicht übernommen werden: %2</translation>
    </message>
    <message>
        <source>Session %1 goes on from %2.</source>
        <translation>Sitzung %1 führt %2 fort.</translation>
    </message>
    <message>
        <source>entries that this version does not know were left out: %1</source>
        <translation>Einträge, die diese Version nicht kennt, wurden ausgelassen: %1</translation>
    </message>
    <message>
        <source>--format %1: one of %2 is accepted</source>
        <translation>--format %1: möglich ist eines von %2</translation>
    </message>
    <message>
        <source>Sessions that the wizard recorded on this computer: lists and shows them, hands them over as a file, takes such a file over as a session of its own, makes reports.

An exported file holds what the next person needs to go on at the same step: what was typed, the mail address and the sign-in name, the servers, every check, every step with its notes, every change. It holds no password, and nothing in it is ever run.</source>
        <translation>Sitzungen, die der Assistent auf diesem Computer aufgezeichnet hat: listet sie auf und zeigt sie, gibt sie als Datei weiter, übernimmt eine solche Datei als eigene Sitzung, erstellt Berichte.

Eine exportierte Datei enthält, was die nächste Person braucht, um beim selben Schritt weiterzumachen: was eingegeben wurde, die E-Mail-Adresse und den Anmeldenamen, die Server, jede Prüfung, jeden Schritt mit seinen Notizen, jede Änderung. Sie enthält kein Kennwort, und nichts darin wird je ausgeführt.</translation>
    </message>
    <message>
        <source>With “list”: those that have these words in them.</source>
        <translation>Mit „list“: solche, in denen diese Wörter vorkommen.</translation>
    </message>
    <message>
        <source>With “report”: html, pdf, md (the default) or json.</source>
        <translation>Mit „report“: html, pdf, md (Standard) oder json.</translation>
    </message>
    <message>
        <source>With “report”: keeps names and private addresses, which are left out otherwise.</source>
        <translation>Mit „report“: behält Namen und private Adressen bei, die sonst ausgelassen werden.</translation>
    </message>
    <message>
        <source>“session %1” is not accepted: “session list”, “show ID”, “export ID FILE”, “import FILE” and “report ID --format html|pdf|md|json” are</source>
        <translation>„session %1“ ist nicht möglich: „session list“, „show ID“, „export ID DATEI“, „import DATEI“ und „report ID --format html|pdf|md|json“ sind es</translation>
    </message>
</context>
<context>
    <name>StepsVerb</name>
    <message>
        <source> (as administrator)</source>
        <translation> (als Administrator)</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>Was er ändert: %1</translation>
    </message>
    <message>
        <source>This cannot be undone. %1</source>
        <translation>Das lässt sich nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>To put it back: %1</source>
        <translation>Zum Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>On the telephone: %1</source>
        <translation>Am Telefon: %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>The computer has to be restarted afterwards.</source>
        <translation>Danach muss der Computer neu gestartet werden.</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Sagen Sie: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>You see that it helped: %1</source>
        <translation>Dass es geholfen hat, sehen Sie so: %1</translation>
    </message>
    <message>
        <source>Often advised wrongly: %1</source>
        <translation>Oft falsch geraten: %1</translation>
    </message>
    <message>
        <source>“%1” is no step: one number from 1 to 10 is accepted</source>
        <translation>„%1“ ist kein Schritt: möglich ist eine Zahl von 1 bis 10</translation>
    </message>
    <message>
        <source>Shows the ten steps that mend mail, or one of them, with actions and commands.</source>
        <translation>Zeigt die zehn Schritte, die E-Mail in Ordnung bringen, oder einen davon, mit Handlungen und Befehlen.</translation>
    </message>
    <message>
        <source>Only what is done on windows, macos or linux.</source>
        <translation>Nur was unter windows, macos oder linux getan wird.</translation>
    </message>
    <message>
        <source>“%1” is no platform: windows, macos or linux is accepted</source>
        <translation>„%1“ ist kein System: windows, macos oder linux ist möglich</translation>
    </message>
</context>
<context>
    <name>TestMessageDesk</name>
    <message>
        <source>The mail server took the test message.</source>
        <translation>Der Mailserver hat die Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>You stopped it. If the message had gone out before, it is in the inbox now.</source>
        <translation>Sie haben es angehalten. War die Nachricht schon unterwegs, liegt sie jetzt im Posteingang.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the built-in knowledge base</source>
        <translation>die eingebaute Wissensbasis</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 Einträge</translation>
    </message>
</context>
<context>
    <name>VerbLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Prints one JSON document and nothing else.</source>
        <translation>Gibt ein einziges JSON-Dokument aus und sonst nichts.</translation>
    </message>
    <message>
        <source>The language to speak: de, fr, pt_BR …</source>
        <translation>Die Sprache: de, fr, pt_BR …</translation>
    </message>
    <message>
        <source>“%1 %2 --help” lists what is accepted.</source>
        <translation>„%1 %2 --help“ listet auf, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is no language: a code such as de or pt_BR is accepted</source>
        <translation>„%1“ ist keine Sprache: ein Code wie de oder pt_BR ist möglich</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3 [options]</source>
        <translation>Aufruf: %1 %2 %3 [Optionen]</translation>
    </message>
    <message>
        <source>--%1 %2: a whole number from %3 to %4 is accepted</source>
        <translation>--%1 %2: möglich ist eine ganze Zahl von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>no part in particular</source>
        <translation>kein bestimmter Teil</translation>
    </message>
    <message>
        <source>remote procedure calls</source>
        <translation>Remoteprozeduraufrufe</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>the program itself, such as Outlook, with a number of its own</source>
        <translation>das Programm selbst, etwa Outlook, mit einer eigenen Nummer</translation>
    </message>
    <message>
        <source>Windows and its network</source>
        <translation>Windows und sein Netz</translation>
    </message>
    <message>
        <source>Windows security and sign-in</source>
        <translation>Sicherheit und Anmeldung von Windows</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>internet access and internet mail</source>
        <translation>Internetzugang und Internet-E-Mail</translation>
    </message>
    <message>
        <source>a part that is not listed here</source>
        <translation>ein Teil, der hier nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>A Windows error number (HRESULT).</source>
        <translation>Eine Fehlernummer von Windows (HRESULT).</translation>
    </message>
    <message>
        <source>A Windows success number (HRESULT), which reports no failure.</source>
        <translation>Eine Erfolgsnummer von Windows (HRESULT), die keinen Fehler meldet.</translation>
    </message>
    <message>
        <source>It comes from: %1 (facility %2, number %3).</source>
        <translation>Sie stammt von: %1 (Bereich %2, Nummer %3).</translation>
    </message>
    <message>
        <source>an address.</source>
        <translation>eine Adresse.</translation>
    </message>
    <message>
        <source>the recipient&apos;s mailbox.</source>
        <translation>das Postfach des Empfängers.</translation>
    </message>
    <message>
        <source>the receiving mail system.</source>
        <translation>das empfangende E-Mail-System.</translation>
    </message>
    <message>
        <source>the network or the way that the message takes.</source>
        <translation>das Netz oder den Weg, den die Nachricht nimmt.</translation>
    </message>
    <message>
        <source>the conversation between the two programs.</source>
        <translation>die Unterhaltung zwischen den beiden Programmen.</translation>
    </message>
    <message>
        <source>the message&apos;s content or form.</source>
        <translation>den Inhalt oder die Form der Nachricht.</translation>
    </message>
    <message>
        <source>security or a rule of the server.</source>
        <translation>die Sicherheit oder eine Regel des Servers.</translation>
    </message>
    <message>
        <source>something that the number does not name.</source>
        <translation>etwas, das die Nummer nicht nennt.</translation>
    </message>
    <message>
        <source>the form of a command.</source>
        <translation>die Form eines Befehls.</translation>
    </message>
    <message>
        <source>information.</source>
        <translation>eine Auskunft.</translation>
    </message>
    <message>
        <source>the connection.</source>
        <translation>die Verbindung.</translation>
    </message>
    <message>
        <source>signing in.</source>
        <translation>die Anmeldung.</translation>
    </message>
    <message>
        <source>the mail system.</source>
        <translation>das E-Mail-System.</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>The first digit, 2, says that it worked: this is no failure.</source>
        <translation>Die erste Ziffer, 2, sagt, dass es gelungen ist: Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The first digit, 3, says that the server waits for more: this is no failure.</source>
        <translation>Die erste Ziffer, 3, sagt, dass der Server auf mehr wartet: Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The first digit, 4, says that this is temporary: the same message may go through later.</source>
        <translation>Die erste Ziffer, 4, sagt, dass es vorübergehend ist: Dieselbe Nachricht kann später durchgehen.</translation>
    </message>
    <message>
        <source>The first digit, 5, says that this is permanent: sending the same message again brings the same answer until something is changed.</source>
        <translation>Die erste Ziffer, 5, sagt, dass es dauerhaft ist: Dieselbe Nachricht noch einmal zu senden bringt dieselbe Antwort, bis etwas geändert wird.</translation>
    </message>
    <message>
        <source>success</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>vorübergehend</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>A mail server&apos;s reply.</source>
        <translation>Die Antwort eines Mailservers.</translation>
    </message>
    <message>
        <source>A mail server&apos;s detailed status.</source>
        <translation>Der genauere Status eines Mailservers.</translation>
    </message>
    <message>
        <source>A word that an IMAP or POP3 server puts in brackets before its answer.</source>
        <translation>Ein Wort, das ein IMAP- oder POP3-Server in Klammern vor seine Antwort setzt.</translation>
    </message>
    <message>
        <source>A sign-in error of Microsoft Entra ID, which checks Microsoft 365 accounts.</source>
        <translation>Ein Anmeldefehler von Microsoft Entra ID, das Microsoft-365-Konten prüft.</translation>
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
        <source>Keep system, mail program and virus scanner up to date</source>
        <extracomment>advice/keep-up-to-date title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let updates install themselves and restart when they ask for it. Most trouble with encryption and sign-in comes from programs that have stopped getting updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what lies only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy .pst files, Thunderbird profiles and the mail of POP3 accounts to another disk every week, with the mail program closed, and try now and then to open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .ost file is a copy of what is on the server and need not be saved, except for folders marked &quot;This computer only&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password of its own for mail, and two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a long password that is used nowhere else, keep it in a password store, and switch two-step verification on. Where the provider offers its own sign-in window (OAuth), use it: the mail program then never sees the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of the password, every device has to learn the new one; a phone that goes on trying the old one can get the account locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know which ports mail needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of router, firewall, VPN or provider, look that outgoing connections to 993 or 995 and to 465 or 587 are allowed, and note somebody who can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 belongs to mail between servers and may stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the settings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your provider&apos;s page with the server names, ports and kinds of encryption as a bookmark. Comparing takes two minutes and answers most cases, before anything is reset or installed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for warnings before they become failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then run the check of this program: it tells of certificates that run out soon, slow answers and full mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave Outlook&apos;s troubleshooting log switched on for this: the files grow without limit and hold private things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a company&apos;s server from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators can have Microsoft&apos;s Remote Connectivity Analyzer test an Exchange or Microsoft 365 server from the internet, before people notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees the server from outside only. It says nothing of this computer or its network, and asks for a sign-in: use an account made for testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send links instead of big files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put files of more than 10 MB into a cloud folder and send the link. Big messages are the ones that get stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the mailbox well below its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive by the year and empty the wastebasket. Full mailboxes refuse new mail, and very big data files break more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail in a network with a web proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs connect to the mail server directly. Have the network&apos;s administrator allow outgoing connections to 993, 995, 465 and 587 for the mail server&apos;s name, or use the company&apos;s VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common advice sends SMTP through the proxy of Windows. Outlook does not use that proxy for SMTP, IMAP or POP3, so this cannot work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a network blocks sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the submission ports 587 or 465 with sign-in; networks that block 25 usually leave these open. If all are blocked, ask the network&apos;s administrator, use webmail, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common advice sets up a mail relay of one&apos;s own to get round the block. That breaks the network&apos;s rules and easily becomes an open relay that spammers use. Do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing mail stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .pst is repaired with SCANPST.EXE on a copy (step 3). A mailbox on an Exchange server of one&apos;s own is repaired by its administrator on the server with New-MailboxRepairRequest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerShell command Repair-EmailStore that some pages name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook&apos;s own log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &gt; Options &gt; Advanced &gt; Other &gt; &quot;Enable troubleshooting logging&quot;, restart, let it fail, read %temp%\Outlook Logging\Opmlog.log (SMTP, POP3) and the files beginning with IMAP-, and switch it off again. The registry value behind it is EnableLogging (DWORD, 1) under HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\Options\Mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Show debug information&quot; in Send/Receive does not exist. The .etl files in the same folder are for Microsoft and cannot be read by hand. The new Outlook has no such log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log and a network trace side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the time to the second, switch logging on, record the traffic to the mail server only, let it fail once, stop both. The last line of the log before the connection closes, and who closed it, tell where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trace of an encrypted connection shows who closes it and not what was said. Without encryption it would hold the password: never record a sign-in in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into a mailbox with MFCMAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support staff: Session &gt; Logon…, choose the profile, open the store, look at the Outbox; &quot;Abort submit&quot; takes a waiting message out of the queue. Save the data file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;Undelete&quot;. For nearly every stuck message, working offline and moving it to Drafts is enough (step 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at a server&apos;s encryption by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openssl s_client -connect HOST:993 -servername HOST for encryption from the first byte; openssl s_client -starttls smtp -connect HOST:587 -servername HOST where it begins in clear (imap for 143, pop3 for 110).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not bring openssl. The check in this program shows the same chain and says what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s own assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows the app Get Help has guided checks for the classic Outlook and Microsoft 365 accounts. It has taken the place of the Support and Recovery Assistant (SaRA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows Microsoft&apos;s services only, and its Outlook scan does not cover the new Outlook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online takes no plain passwords for IMAP, POP3 and ActiveSync since 2022. For sending (SMTP AUTH) Microsoft announced in January 2026 that passwords stay as they are until December 2026, and are then off by default, where an administrator may switch them on again. Programs and devices should move to OAuth now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier announcements named March and April 2026; they have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>Dieser Computer ist nicht online</translation>
    </message>
    <message>
        <source>Without a connection to the internet, mail can neither be fetched nor sent. Everything else in the mail program may look as usual.</source>
        <translation>Ohne Internetverbindung kann E-Mail weder abgeholt noch gesendet werden. Alles andere im E-Mail-Programm kann aussehen wie immer.</translation>
    </message>
    <message>
        <source>Bring this computer back online: Wi-Fi, cable, router.</source>
        <translation>Bringen Sie diesen Computer wieder online: WLAN, Kabel, Router.</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>Die Verbindung kommt und geht</translation>
    </message>
    <message>
        <source>The network drops out for moments or loses data on the way, so that some attempts work and others break off in the middle.</source>
        <translation>Das Netz setzt für Augenblicke aus oder verliert unterwegs Daten, sodass manche Versuche gelingen und andere mittendrin abbrechen.</translation>
    </message>
    <message>
        <source>Move closer to the router or use a cable, restart the router, and try again.</source>
        <translation>Gehen Sie näher an den Router oder nehmen Sie ein Kabel, starten Sie den Router neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A sign-in page of the network is in the way</source>
        <translation>Eine Anmeldeseite des Netzes ist im Weg</translation>
    </message>
    <message>
        <source>Networks in hotels, trains and offices often let nothing through until somebody has accepted their page in a web browser.</source>
        <translation>Netze in Hotels, Zügen und Büros lassen oft nichts durch, bis jemand ihre Seite in einem Browser bestätigt hat.</translation>
    </message>
    <message>
        <source>Open a web browser and accept or sign in on the page of this network.</source>
        <translation>Öffnen Sie einen Browser und stimmen Sie auf der Seite dieses Netzes zu oder melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The network blocks this port</source>
        <translation>Das Netz sperrt diesen Port</translation>
    </message>
    <message>
        <source>Many providers and company, school or hotel networks let port 25, or all mail ports, not through. The same account works in another network or through another port.</source>
        <translation>Viele Anbieter sowie Firmen-, Schul- und Hotelnetze lassen Port 25 oder alle E-Mail-Ports nicht durch. Dasselbe Konto funktioniert in einem anderen Netz oder über einen anderen Port.</translation>
    </message>
    <message>
        <source>Use the port that your provider names for mail programs: 587 or 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation>Nehmen Sie den Port, den Ihr Anbieter für E-Mail-Programme nennt: 587 oder 465 für das Senden, 993 für IMAP, 995 für POP3.</translation>
    </message>
    <message>
        <source>A proxy or VPN stands in the way</source>
        <translation>Ein Proxy oder VPN steht im Weg</translation>
    </message>
    <message>
        <source>A proxy carries web pages, not mail; some VPN and &quot;web accelerator&quot; programs bend mail connections as well.</source>
        <translation>Ein Proxy befördert Webseiten, keine E-Mail; manche VPN- und „Internetbeschleuniger“-Programme lenken auch E-Mail-Verbindungen um.</translation>
    </message>
    <message>
        <source>Switch the proxy or VPN off for a test, and ask the network&apos;s administrator how mail gets out.</source>
        <translation>Schalten Sie den Proxy oder das VPN zur Probe aus und fragen Sie den Administrator des Netzes, wie E-Mail hinauskommt.</translation>
    </message>
    <message>
        <source>Traffic rules slow mail down</source>
        <translation>Verkehrsregeln im Netz bremsen E-Mail</translation>
    </message>
    <message>
        <source>Routers can give mail less room than other traffic. That this makes mail fail is often claimed and hardly ever true: nobody whose word counts has shown it.</source>
        <translation>Router können E-Mail weniger Platz geben als anderem Verkehr. Dass E-Mail daran scheitert, wird oft behauptet und stimmt kaum je: Niemand, dessen Wort zählt, hat es gezeigt.</translation>
    </message>
    <message>
        <source>Look at everything else first; then switch traffic shaping (QoS) in the router off for a test.</source>
        <translation>Sehen Sie sich alles andere zuerst an; schalten Sie dann zur Probe die Verkehrssteuerung (QoS) im Router aus.</translation>
    </message>
    <message>
        <source>Something in the network was changed</source>
        <translation>Im Netz wurde etwas geändert</translation>
    </message>
    <message>
        <source>A new router, another provider, a new firewall rule or another network address: what worked yesterday now takes another way.</source>
        <translation>Ein neuer Router, ein anderer Anbieter, eine neue Regel in der Firewall oder eine andere Netzadresse: Was gestern ging, nimmt jetzt einen anderen Weg.</translation>
    </message>
    <message>
        <source>Recall what was changed last, and undo it for a test.</source>
        <translation>Überlegen Sie, was zuletzt geändert wurde, und nehmen Sie es zur Probe zurück.</translation>
    </message>
    <message>
        <source>The server name in the settings is wrong</source>
        <translation>Der Servername in den Einstellungen ist falsch</translation>
    </message>
    <message>
        <source>The name of the incoming or outgoing server is mistyped, out of date, or another one than the provider uses.</source>
        <translation>Der Name des Posteingangs- oder Postausgangsservers ist falsch geschrieben, veraltet oder ein anderer, als der Anbieter verwendet.</translation>
    </message>
    <message>
        <source>Put the server names that your provider publishes into the account&apos;s settings.</source>
        <translation>Tragen Sie die Servernamen, die Ihr Anbieter angibt, in die Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>The port in the settings is wrong</source>
        <translation>Der Port in den Einstellungen ist falsch</translation>
    </message>
    <message>
        <source>On the port that the mail program uses, the server offers nothing, or a service of another kind.</source>
        <translation>Auf dem Port, den das E-Mail-Programm benutzt, bietet der Server nichts an oder einen Dienst anderer Art.</translation>
    </message>
    <message>
        <source>Set the port that your provider names: usually 993 (IMAP), 995 (POP3), 587 or 465 (SMTP).</source>
        <translation>Stellen Sie den Port ein, den Ihr Anbieter nennt: meist 993 (IMAP), 995 (POP3), 587 oder 465 (SMTP).</translation>
    </message>
    <message>
        <source>The encryption in the settings does not fit the port</source>
        <translation>Die Verschlüsselung in den Einstellungen passt nicht zum Port</translation>
    </message>
    <message>
        <source>SSL/TLS, STARTTLS and no encryption are three different ways to begin. When program and server begin differently, neither understands the other.</source>
        <translation>SSL/TLS, STARTTLS und keine Verschlüsselung sind drei verschiedene Arten zu beginnen. Wenn Programm und Server verschieden beginnen, versteht keiner den anderen.</translation>
    </message>
    <message>
        <source>Set the encryption that belongs to the port: SSL/TLS for 993, 995 and 465; STARTTLS for 143, 110 and 587.</source>
        <translation>Stellen Sie die Verschlüsselung ein, die zum Port gehört: SSL/TLS für 993, 995 und 465; STARTTLS für 143, 110 und 587.</translation>
    </message>
    <message>
        <source>The mail program does not sign in for sending</source>
        <translation>Das E-Mail-Programm meldet sich zum Senden nicht an</translation>
    </message>
    <message>
        <source>The outgoing server wants name and password too, and the mail program sends without them. Receiving works meanwhile.</source>
        <translation>Auch der Postausgangsserver verlangt Namen und Kennwort, und das E-Mail-Programm sendet ohne sie. Das Empfangen funktioniert inzwischen.</translation>
    </message>
    <message>
        <source>Switch on &quot;My outgoing server (SMTP) requires authentication&quot;, with the same name and password as for incoming mail.</source>
        <translation>Schalten Sie „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ ein, mit demselben Namen und Kennwort wie für eingehende E-Mail.</translation>
    </message>
    <message>
        <source>Program and server know no common way to sign in</source>
        <translation>Programm und Server kennen keine gemeinsame Art der Anmeldung</translation>
    </message>
    <message>
        <source>The server offers only ways to sign in (such as CRAM-MD5, NTLM or Kerberos) that the mail program does not use, or the other way round. &quot;Secure Password Authentication&quot; (SPA) switched on by mistake does this as well.</source>
        <translation>Der Server bietet nur Arten der Anmeldung an (wie CRAM-MD5, NTLM oder Kerberos), die das E-Mail-Programm nicht benutzt, oder umgekehrt. Auch eine versehentlich eingeschaltete „gesicherte Kennwortauthentifizierung“ (SPA) bewirkt das.</translation>
    </message>
    <message>
        <source>Switch off Secure Password Authentication (SPA), or choose the way to sign in that your provider names.</source>
        <translation>Schalten Sie die gesicherte Kennwortauthentifizierung (SPA) aus, oder wählen Sie die Art der Anmeldung, die Ihr Anbieter nennt.</translation>
    </message>
    <message>
        <source>The provider no longer takes passwords from mail programs</source>
        <translation>Der Anbieter nimmt von E-Mail-Programmen keine Kennwörter mehr an</translation>
    </message>
    <message>
        <source>Large providers, Microsoft and Google first, let mail programs sign in only through their web page (OAuth 2, &quot;modern authentication&quot;).</source>
        <translation>Große Anbieter, voran Microsoft und Google, lassen E-Mail-Programme nur noch über ihre Webseite anmelden (OAuth 2, „moderne Authentifizierung“).</translation>
    </message>
    <message>
        <source>Save mail that is on this computer only. Then remove the account from the mail program and add it again by automatic set-up; update the program if it cannot do that.</source>
        <translation>Sichern Sie E-Mails, die nur auf diesem Computer liegen. Entfernen Sie dann das Konto aus dem E-Mail-Programm und fügen Sie es mit der automatischen Einrichtung neu hinzu; aktualisieren Sie das Programm, wenn es das nicht kann.</translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation>Benutzername oder Kennwort ist falsch</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the server wants the whole mail address as the user name. The mail program may also have stored an old password.</source>
        <translation>Das Kennwort wurde geändert oder falsch eingetippt, oder der Server verlangt die ganze E-Mail-Adresse als Benutzernamen. Vielleicht hat das E-Mail-Programm auch ein altes Kennwort gespeichert.</translation>
    </message>
    <message>
        <source>Try name and password on the provider&apos;s web page, then type both anew in the mail program.</source>
        <translation>Probieren Sie Namen und Kennwort auf der Webseite des Anbieters aus und tippen Sie dann beide im E-Mail-Programm neu ein.</translation>
    </message>
    <message>
        <source>The provider wants an app password</source>
        <translation>Der Anbieter verlangt ein App-Kennwort</translation>
    </message>
    <message>
        <source>With two-step sign-in switched on, many providers refuse the usual password in mail programs and want one made for that program.</source>
        <translation>Bei eingeschalteter Anmeldung in zwei Schritten lehnen viele Anbieter das übliche Kennwort in E-Mail-Programmen ab und verlangen eines, das für dieses Programm gemacht ist.</translation>
    </message>
    <message>
        <source>Make an app password on the provider&apos;s web page and put it into the mail program.</source>
        <translation>Erstellen Sie auf der Webseite des Anbieters ein App-Kennwort und tragen Sie es im E-Mail-Programm ein.</translation>
    </message>
    <message>
        <source>The account is locked or closed for mail programs</source>
        <translation>Das Konto ist gesperrt oder für E-Mail-Programme geschlossen</translation>
    </message>
    <message>
        <source>The provider has locked the account, or sign-in by mail programs is not allowed for it.</source>
        <translation>Der Anbieter hat das Konto gesperrt, oder die Anmeldung durch E-Mail-Programme ist dafür nicht erlaubt.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and follow what it says, or ask the administrator.</source>
        <translation>Melden Sie sich auf der Webseite des Anbieters an und folgen Sie den Hinweisen dort, oder fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Mail must be collected before any is sent</source>
        <translation>E-Mail muss vor dem Senden abgeholt werden</translation>
    </message>
    <message>
        <source>Some old servers let people send only for some minutes after they have collected their mail.</source>
        <translation>Manche alten Server lassen nur einige Minuten lang senden, nachdem die E-Mail abgeholt wurde.</translation>
    </message>
    <message>
        <source>Press Send/Receive and send within a few minutes, or switch on sign-in for the outgoing server.</source>
        <translation>Klicken Sie auf „Senden/Empfangen“ und senden Sie innerhalb weniger Minuten, oder schalten Sie die Anmeldung beim Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>The mail server is down</source>
        <translation>Der Mailserver ist ausgefallen</translation>
    </message>
    <message>
        <source>The server, or the mail service on it, does not answer anybody just now. Your provider&apos;s status page may say so.</source>
        <translation>Der Server oder der E-Mail-Dienst darauf antwortet gerade niemandem. Vielleicht steht es auf der Statusseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Wait, and look at your provider&apos;s status page from another device.</source>
        <translation>Warten Sie und sehen Sie von einem anderen Gerät aus auf die Statusseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The server is busy or limits you</source>
        <translation>Der Server ist ausgelastet oder begrenzt Sie</translation>
    </message>
    <message>
        <source>The server turns people away for a while: too many connections, too many messages, or maintenance.</source>
        <translation>Der Server weist für eine Weile ab: zu viele Verbindungen, zu viele Nachrichten oder Wartung.</translation>
    </message>
    <message>
        <source>Change nothing, wait a quarter of an hour, and close other programs and devices on the same mailbox.</source>
        <translation>Ändern Sie nichts, warten Sie eine Viertelstunde und schließen Sie andere Programme und Geräte mit demselben Postfach.</translation>
    </message>
    <message>
        <source>The certificate of the server is not in order</source>
        <translation>Das Zertifikat des Servers ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The document by which the server proves who it is has run out, is meant for another name, or is not complete. The provider has to mend that.</source>
        <translation>Das Dokument, mit dem der Server beweist, wer er ist, ist abgelaufen, gilt für einen anderen Namen oder ist nicht vollständig. Das muss der Anbieter beheben.</translation>
    </message>
    <message>
        <source>Tell your provider; do not switch encryption off.</source>
        <translation>Sagen Sie es Ihrem Anbieter; schalten Sie die Verschlüsselung nicht aus.</translation>
    </message>
    <message>
        <source>Server and computer know no common encryption</source>
        <translation>Server und Computer kennen keine gemeinsame Verschlüsselung</translation>
    </message>
    <message>
        <source>The server uses encryption that is too old, or this computer does. They find nothing that both accept.</source>
        <translation>Der Server benutzt eine zu alte Verschlüsselung oder dieser Computer. Sie finden nichts, was beide annehmen.</translation>
    </message>
    <message>
        <source>Install all updates on this computer; if that does not help, tell your provider that its server is out of date.</source>
        <translation>Installieren Sie alle Updates auf diesem Computer; wenn das nicht hilft, sagen Sie Ihrem Anbieter, dass sein Server veraltet ist.</translation>
    </message>
    <message>
        <source>The mailbox is open elsewhere</source>
        <translation>Das Postfach ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>With POP3 only one program at a time may open the mailbox. After a broken connection it can stay locked for a while.</source>
        <translation>Bei POP3 darf nur ein Programm auf einmal das Postfach öffnen. Nach einer abgebrochenen Verbindung kann es eine Weile gesperrt bleiben.</translation>
    </message>
    <message>
        <source>Close mail on other computers and phones, wait ten minutes, and try again.</source>
        <translation>Schließen Sie die E-Mail auf anderen Computern und Handys, warten Sie zehn Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Das Postfach ist voll</translation>
    </message>
    <message>
        <source>There is no room left for another message: in your mailbox, or in that of the recipient.</source>
        <translation>Für eine weitere Nachricht ist kein Platz mehr: in Ihrem Postfach oder in dem des Empfängers.</translation>
    </message>
    <message>
        <source>Delete old mail and empty the deleted items on the provider&apos;s web page, or tell the recipient.</source>
        <translation>Löschen Sie auf der Webseite des Anbieters alte E-Mails und leeren Sie die gelöschten Elemente, oder sagen Sie es dem Empfänger.</translation>
    </message>
    <message>
        <source>The message is too big</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>Servers take messages up to a limit, often 20 to 35 megabytes (MB). Attachments grow by a third on the way.</source>
        <translation>Server nehmen Nachrichten bis zu einer Grenze an, oft 20 bis 35 Megabyte (MB). Anhänge wachsen unterwegs um ein Drittel.</translation>
    </message>
    <message>
        <source>Take the message out of the Outbox and send the attachments smaller, or as a link.</source>
        <translation>Nehmen Sie die Nachricht aus dem Postausgang und senden Sie die Anhänge kleiner oder als Link.</translation>
    </message>
    <message>
        <source>The sender address is refused</source>
        <translation>Die Absenderadresse wird abgelehnt</translation>
    </message>
    <message>
        <source>The server lets you send only under the address that belongs to your account, or does not believe the domain of the sender.</source>
        <translation>Der Server lässt Sie nur unter der Adresse senden, die zu Ihrem Konto gehört, oder er glaubt die Domain des Absenders nicht.</translation>
    </message>
    <message>
        <source>Set the mail address in the account&apos;s settings to the one that you sign in with.</source>
        <translation>Setzen Sie in den Einstellungen des Kontos die E-Mail-Adresse ein, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is refused</source>
        <translation>Die Adresse des Empfängers wird abgelehnt</translation>
    </message>
    <message>
        <source>The address is mistyped, no longer exists, or its server takes no mail from you.</source>
        <translation>Die Adresse ist falsch geschrieben, es gibt sie nicht mehr, oder ihr Server nimmt keine E-Mail von Ihnen an.</translation>
    </message>
    <message>
        <source>Correct the recipient&apos;s address, delete the stale entry from the suggestions, and send again.</source>
        <translation>Berichtigen Sie die Adresse des Empfängers, löschen Sie den veralteten Eintrag aus den Vorschlägen und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server does not pass this mail on</source>
        <translation>Der Server gibt diese E-Mail nicht weiter</translation>
    </message>
    <message>
        <source>The outgoing server belongs to somebody else than your mail address, or your internet address is on a list of senders of spam.</source>
        <translation>Der Postausgangsserver gehört jemand anderem als Ihre E-Mail-Adresse, oder Ihre Internetadresse steht auf einer Liste von Spam-Absendern.</translation>
    </message>
    <message>
        <source>Use the outgoing server of the provider of your mail address, and sign in there; if a block list is named, follow its web page.</source>
        <translation>Nehmen Sie den Postausgangsserver des Anbieters Ihrer E-Mail-Adresse und melden Sie sich dort an; wenn eine Sperrliste genannt wird, folgen Sie deren Webseite.</translation>
    </message>
    <message>
        <source>The server asks to be tried again later</source>
        <translation>Der Server bittet, es später noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>Servers put off the first message of an unknown sender to keep spam away.</source>
        <translation>Server stellen die erste Nachricht eines unbekannten Absenders zurück, um Spam fernzuhalten.</translation>
    </message>
    <message>
        <source>Leave the message in the Outbox and send again after five to fifteen minutes.</source>
        <translation>Lassen Sie die Nachricht im Postausgang und senden Sie nach fünf bis fünfzehn Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The mail program&apos;s data file is damaged</source>
        <translation>Die Datendatei des E-Mail-Programms ist beschädigt</translation>
    </message>
    <message>
        <source>After a crash, a full disk, or on a network drive, the file that holds your mail (.pst, .ost) can become damaged.</source>
        <translation>Nach einem Absturz, bei vollem Datenträger oder auf einem Netzlaufwerk kann die Datei, die Ihre E-Mails enthält (.pst, .ost), beschädigt werden.</translation>
    </message>
    <message>
        <source>Close the mail program, make a copy of the data file, and let the Inbox Repair Tool repair it (.pst). An .ost is fetched anew from the server.</source>
        <translation>Schließen Sie das E-Mail-Programm, machen Sie eine Kopie der Datendatei und lassen Sie sie vom „Tool zum Reparieren des Posteingangs“ reparieren (.pst). Eine .ost wird vom Server neu geholt.</translation>
    </message>
    <message>
        <source>The mail profile is damaged</source>
        <translation>Das E-Mail-Profil ist beschädigt</translation>
    </message>
    <message>
        <source>The mail program keeps accounts and settings in a profile. When that is damaged, right settings no longer help.</source>
        <translation>Das E-Mail-Programm hält Konten und Einstellungen in einem Profil. Wenn es beschädigt ist, helfen auch richtige Einstellungen nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new profile, add the account to it, and use it if it works.</source>
        <translation>Legen Sie ein neues Profil an, fügen Sie das Konto hinzu und benutzen Sie es, wenn es funktioniert.</translation>
    </message>
    <message>
        <source>The profile comes from an older version</source>
        <translation>Das Profil stammt aus einer älteren Version</translation>
    </message>
    <message>
        <source>Profiles taken over from older versions carry settings along that no longer fit.</source>
        <translation>Profile, die aus älteren Versionen übernommen wurden, schleppen Einstellungen mit, die nicht mehr passen.</translation>
    </message>
    <message>
        <source>Make a new profile in the present version and add the account to it.</source>
        <translation>Legen Sie in der jetzigen Version ein neues Profil an und fügen Sie das Konto hinzu.</translation>
    </message>
    <message>
        <source>One message in the Outbox blocks the others</source>
        <translation>Eine Nachricht im Postausgang blockiert die anderen</translation>
    </message>
    <message>
        <source>A message that is too big, damaged or addressed wrongly stays in the Outbox, and the others wait behind it.</source>
        <translation>Eine Nachricht, die zu groß, beschädigt oder falsch adressiert ist, bleibt im Postausgang, und die anderen warten dahinter.</translation>
    </message>
    <message>
        <source>Work offline, move the oldest message from the Outbox to Drafts, go online, and send.</source>
        <translation>Arbeiten Sie offline, verschieben Sie die älteste Nachricht vom Postausgang in die Entwürfe, gehen Sie online und senden Sie.</translation>
    </message>
    <message>
        <source>A security program stands between mail program and server</source>
        <translation>Ein Sicherheitsprogramm steht zwischen E-Mail-Programm und Server</translation>
    </message>
    <message>
        <source>Security programs and firewalls look into mail connections. They hold answers back, cut connections off, or show a certificate of their own.</source>
        <translation>Sicherheitsprogramme und Firewalls sehen in E-Mail-Verbindungen hinein. Sie halten Antworten zurück, schneiden Verbindungen ab oder zeigen ein eigenes Zertifikat vor.</translation>
    </message>
    <message>
        <source>Switch off mail scanning in the security program for a test, and on again at once if that does not help.</source>
        <translation>Schalten Sie die E-Mail-Prüfung im Sicherheitsprogramm zur Probe aus, und gleich wieder ein, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>A program that watches the network interferes</source>
        <translation>Ein Programm, das das Netz beobachtet, stört</translation>
    </message>
    <message>
        <source>Tools that record or redirect connections (capture programs, debugging proxies, old firewall drivers) can break mail.</source>
        <translation>Werkzeuge, die Verbindungen aufzeichnen oder umleiten (Mitschnittprogramme, Debug-Proxys, alte Firewall-Treiber), können die E-Mail stören.</translation>
    </message>
    <message>
        <source>End or uninstall such tools and restart the computer.</source>
        <translation>Beenden oder deinstallieren Sie solche Werkzeuge und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>An add-in of the mail program interferes</source>
        <translation>Ein Add-In des E-Mail-Programms stört</translation>
    </message>
    <message>
        <source>Add-ins take part in sending and receiving. A faulty one stops both, though server and network are sound.</source>
        <translation>Add-Ins wirken beim Senden und Empfangen mit. Ein fehlerhaftes hält beides an, obwohl Server und Netz in Ordnung sind.</translation>
    </message>
    <message>
        <source>Start the mail program in safe mode; if mail flows, switch off the add-ins one by one.</source>
        <translation>Starten Sie das E-Mail-Programm im abgesicherten Modus; wenn die E-Mail dann läuft, schalten Sie die Add-Ins einzeln aus.</translation>
    </message>
    <message>
        <source>System or mail program is out of date</source>
        <translation>System oder E-Mail-Programm ist veraltet</translation>
    </message>
    <message>
        <source>Old versions lack the encryption and ways to sign in that providers ask for today.</source>
        <translation>Alten Versionen fehlen die Verschlüsselung und die Arten der Anmeldung, die Anbieter heute verlangen.</translation>
    </message>
    <message>
        <source>Install all updates of the system and of the mail program, then restart.</source>
        <translation>Installieren Sie alle Updates des Systems und des E-Mail-Programms und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Parts of the mail program are not installed properly</source>
        <translation>Teile des E-Mail-Programms sind nicht richtig installiert</translation>
    </message>
    <message>
        <source>Files of the mail program are missing or unknown to the system, for example after an update that was broken off.</source>
        <translation>Dateien des E-Mail-Programms fehlen oder sind dem System nicht bekannt, zum Beispiel nach einem abgebrochenen Update.</translation>
    </message>
    <message>
        <source>Repair the installation of the mail program through the system&apos;s settings.</source>
        <translation>Reparieren Sie die Installation des E-Mail-Programms über die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The network settings of this computer are damaged</source>
        <translation>Die Netzwerkeinstellungen dieses Computers sind beschädigt</translation>
    </message>
    <message>
        <source>The part of the system that carries all connections is set wrongly: wrong address, IPv6 without a way out, leftovers of removed programs.</source>
        <translation>Der Teil des Systems, der alle Verbindungen trägt, ist falsch eingestellt: falsche Adresse, IPv6 ohne Weg hinaus, Reste entfernter Programme.</translation>
    </message>
    <message>
        <source>Reset the network settings of this computer after noting the present ones, then restart.</source>
        <translation>Setzen Sie die Netzwerkeinstellungen dieses Computers zurück, nachdem Sie die jetzigen notiert haben, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Names are not turned into addresses</source>
        <translation>Namen werden nicht in Adressen umgesetzt</translation>
    </message>
    <message>
        <source>The service that finds the address of a server by its name (DNS) does not answer or answers wrongly.</source>
        <translation>Der Dienst, der zu einem Namen die Adresse des Servers findet (DNS), antwortet nicht oder falsch.</translation>
    </message>
    <message>
        <source>Restart the router and this computer; set the DNS servers to &quot;automatic&quot; or to those of your internet provider.</source>
        <translation>Starten Sie den Router und diesen Computer neu; stellen Sie die DNS-Server auf „automatisch“ oder auf die Ihres Internetanbieters.</translation>
    </message>
    <message>
        <source>Date or time of this computer is wrong</source>
        <translation>Datum oder Uhrzeit dieses Computers ist falsch</translation>
    </message>
    <message>
        <source>Certificates and sign-in tickets are valid for a certain time. With a wrong clock, all of them look invalid.</source>
        <translation>Zertifikate und Anmeldungen gelten für eine bestimmte Zeit. Mit einer falsch gehenden Uhr wirken alle ungültig.</translation>
    </message>
    <message>
        <source>Set date, time and time zone to be set automatically.</source>
        <translation>Lassen Sie Datum, Uhrzeit und Zeitzone automatisch einstellen.</translation>
    </message>
    <message>
        <source>This computer does not know the issuer of the certificate</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats nicht</translation>
    </message>
    <message>
        <source>The server&apos;s certificate leads back to an issuer that is missing in this computer&apos;s list, such as a company&apos;s own or one newer than the system.</source>
        <translation>Das Zertifikat des Servers führt zu einem Aussteller zurück, der in der Liste dieses Computers fehlt, etwa dem der Firma selbst oder einem, der neuer ist als das System.</translation>
    </message>
    <message>
        <source>Install the system&apos;s updates; in a company, have the administrator install its root certificate.</source>
        <translation>Installieren Sie die Updates des Systems; in einer Firma lassen Sie den Administrator deren Stammzertifikat installieren.</translation>
    </message>
    <message>
        <source>A background service changes the network</source>
        <translation>Ein Dienst im Hintergrund verändert das Netz</translation>
    </message>
    <message>
        <source>That the update service changes network rules while it runs is often repeated; there is no sign that it does. It may use up a slow connection while it downloads.</source>
        <translation>Dass der Updatedienst Netzregeln verändert, während er läuft, wird oft wiederholt; nichts spricht dafür. Beim Herunterladen kann er eine langsame Verbindung auslasten.</translation>
    </message>
    <message>
        <source>Look at everything else first; if the connection is slow, wait until updates have finished.</source>
        <translation>Sehen Sie sich alles andere zuerst an; wenn die Verbindung langsam ist, warten Sie, bis die Updates fertig sind.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>None of the usual causes fits well with what was seen.</source>
        <translation>Keine der üblichen Ursachen passt gut zu dem, was zu sehen war.</translation>
    </message>
    <message>
        <source>Look into the event logs, and hand the report to somebody who knows the account and the network.</source>
        <translation>Sehen Sie in die Ereignisprotokolle und geben Sie den Bericht jemandem, der das Konto und das Netz kennt.</translation>
    </message>
    <message>
        <source>No detail given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system only tells the outcome by its first digit: 2 means delivered, 4 that it tries again later, 5 that it has given up. Why it is so stands in the words that follow, mostly those of the recipient&apos;s server: go by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s organisation refused without detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online uses this when the recipient&apos;s organisation refused and nothing more is known; what counts is the text that it quotes from the other side. A message in Outlook&apos;s rich-text format, or one with messages attached inside messages, can be the reason: send it again as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of this message, yours or the recipient&apos;s, caused the problem, and the mail system does not say in what way. Check the recipient&apos;s address letter by letter first. If the message answers an old one that was saved as a file, write a new one and type the address by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online gives the number to replies whose stored address is an old internal one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox of that name at the recipient&apos;s provider. Check the part before the @ for typing errors; if your mail program suggested the address, delete the suggestion and type it again. Perhaps the person has left or changed the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist, or nothing there receives mail. Check it for typing errors, such as a missing letter or .con for .com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables print this line under the number X.2.0. The right number is X.1.2; X.2.0 is about the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is written wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address breaks the rules for mail addresses: a blank, a comma, two @ signs or a missing part. Correct it in the message and in the address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address fits several mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the recipient&apos;s mail system the address matches more than one mailbox, and it cannot choose. Ask the recipient for the exact address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system confirms that the recipient&apos;s address is right. With a 2 in front it is a report of success; a server that sends it with a 4 or 5 has picked the wrong number, so go by its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient used to have this address and has it no longer, and no new one is known to the mail system. Ask the person for the current address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender address is written wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that your mail program gives as yours breaks the rules for mail addresses. Look for a slip in the e-mail address of your account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender domain cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server cannot find the part of your own address behind the @, or nothing there could take an answer. Check the e-mail address in your account settings; with a domain of your own, have its name service (DNS) entries checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online uses 5.1.8 in another sense: it has blocked your account for sending, because spam was sent with it. Then change your password and ask your administrator to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to a system without reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message was handed to a mail system that sends no further reports about it. With a 2 in front it has probably arrived, and you will just not hear more through this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain refuses all mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of that domain has declared that it never receives mail. Check the part behind the @; otherwise ask the recipient for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online uses 5.1.10 in another sense: the recipient was not found when the address was looked up. Then check the part before the @ as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sender addresses in one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more than one address as its author and does not say who sent it. Send it again with one address in From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily number of recipients is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have written to as many people today as your Microsoft 365 account may. Wait until tomorrow; if you did not send that much, change your password, as somebody else may be using the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists, and something about it, not told in detail, kept the message out. Try again later; if it comes back, tell the recipient by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables carry X.2.0 twice; the first line, &quot;bad destination system address&quot;, belongs to X.1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists but takes no messages: the account is suspended, unused for long, or receives too much at this moment. With a 4 in front try again later; with a 5 the recipient has to see to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tables make &quot;4.2.1&quot; out of the reply 421. The two have nothing to do with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in the recipient&apos;s mailbox. Your settings are fine: tell the person by other means, and send the message again once there is room. If the mailbox is your own, delete or archive large messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online also sends 5.2.2 to its own users who have sent too many messages (submission quota). If you sent to many people at once, wait a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too large for this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is bigger than this recipient may receive. Send a smaller attachment, several messages, or a link to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing list could not be expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a mailing list, and the server could not work out its members. Tell the list&apos;s owner; if you know them, write to the members directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much mail to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have sent this recipient more messages in an hour than Exchange Online lets through. Wait an hour before you write again. If you did not send that many, a rule or a device (scanner, alarm, web form) sends in your name: switch that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient gets too much mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient receives more messages an hour than Exchange Online allows, from all senders together. It is nothing that you did: wait an hour, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble at the mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail system on the way, your provider&apos;s or the recipient&apos;s, has a problem of its own that it does not describe. Try again later; with a 5 in front the people who run it have to look into it, so send them the whole report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system&apos;s storage is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system as a whole, not a single mailbox, has no room left. Wait: only the people who run it can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is not taking mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system is up but accepts no messages at present, for instance because it is being maintained. Your message is tried again; with a 5 in front that machine never takes mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system lacks something your message needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message asked for a feature that the receiving system does not have, such as a delivery receipt or special characters. Send it plainly: no receipt, no special options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too big for the mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, with its attachments, is larger than a mail system on the way accepts. Attachments grow by a third in mail: send a link, or split the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving mail system has found a mistake in its own settings, and only its administrator can put it right. If it is your provider&apos;s server, report the whole message to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of the message was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the message with another priority than the one asked for. It is delivered all the same, only sooner or later than others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal copies are not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for the archive (journal) was sent to Microsoft 365, and that organisation has not switched this on. Only the administrator can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble on the way to the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the network between the mail systems went wrong, without further detail. The mail server tries again by itself for some days; wait for its next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mail server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider&apos;s server could not reach the recipient&apos;s server. That is between those two: your computer and your settings are not involved. Wait for further tries; check the domain behind the @ if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online sends 5.4.1 in two other cases: the recipient does not exist there, or its domain does not take the message (&quot;relay access denied&quot;). With a 5 in front check the address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection between mail servers broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers had connected, and the connection broke before the message was over. It is tried again by itself; large messages meet this more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up needed for delivery failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server asked a directory or the name service (DNS) where to deliver, and got no usable answer. Usually it passes; if it lasts, the recipient&apos;s domain has a fault that its owner must mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists differ in the name: the RFC speaks of a directory server, widely copied tables of a routing server. Both mean the look-up that delivery needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way found to the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server found no machine to which it could hand mail for the recipient&apos;s domain. Check the part behind the @; if it is right, the domain&apos;s mail entries (MX) are missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system is congested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much mail is under way at that system, or you have sent more than is allowed in a time. Wait some hours; Gmail uses 5.4.5 for the daily limit of its own users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message goes round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail systems hand the message to each other without end, mostly because two mailboxes forward to one another. Whoever set up the forwarding has to end it: look at your own forwarding rules if the address is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server tried for the whole of its time limit and could not deliver. The report usually names an earlier reason: look for that. Check the address, and send again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server takes no mail over IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server did not take the message over the newer internet protocol (IPv6) and wants to get it over IPv4. The sending server does that by itself; nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in copies of the official list of status codes (IANA) and in a draft; the list itself was not read for this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message goes in circles at Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online found the message going round between systems. The administrator has to correct the domain&apos;s mail entries or connectors; look at your own forwarding rules too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ran out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached for as long as Exchange Online keeps trying. Check the domain behind the @, and send again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s domain could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online found no usable entry for the recipient&apos;s domain. Check the part behind the @; otherwise the domain&apos;s owner has to mend its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported by administrators; not read in the documentation itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s server refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online tried the recipient&apos;s server, and that turned the connection away. It is between those two; it is tried again by itself for a day or so. If it is urgent, tell the recipient by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s server has an untrusted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online could not encrypt the way to the recipient, as the certificate of the server there comes from nobody whom it trusts. The administrators of that server have to change it: tell the recipient by other means that mail from Microsoft does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers misunderstood each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs that pass mail on did not get along, without further detail. Read the text beside the code: it, and not this number, names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tables make &quot;5.5.0&quot; out of the reply 550. That is a mistake: the mailbox that does not exist has 5.1.1. Hotmail and Outlook.com do send 5.5.0 for a recipient that they do not know, so check the address there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command was not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server got a command that it does not know or did not expect at that point. When you send mail, it nearly always means that it wants a sign-in first: switch on &quot;My outgoing server (SMTP) requires authentication&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command had a fault in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read a command because it is put together wrongly. A mail scanner that rewrites the conversation or an outdated mail program is the likely reason; a very odd address can be one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes to more people than the server takes in one go, or than you may write to in a day. Split the list and send in smaller groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tables pair this number with 453 and 553. Too many recipients is the reply 452, at some servers 451 or 552.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command had a bad argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knew the command and did not like what came with it, for instance the name by which your computer introduces itself or an option. Look at the address first, then at the name of the computer (plain letters and digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail systems speak different versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two mail systems use versions of the mail protocol that do not fit together. Updating the mail program is all that you can do; otherwise it is for the administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in line was too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your mail program sent to sign in was longer than the server takes. That happens with very long tokens of the provider&apos;s own sign-in window: sign out of the account and in again, and update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the message is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the message, not the address, was the problem, without further detail. Send it as plain text and without attachment; if that goes through, the attachment or the layout was the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of content is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s system does not accept this kind of content, for instance a type of attachment. Put the file where the recipient can fetch it and send the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message would need converting, which is forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To deliver the message, a server would have to convert it, and that is not permitted for this message. Send it again as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables add &quot;bad domain or alias&quot;. That is not part of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message would need converting, which is unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server takes the message only in another form, and the server before it cannot convert it. Send it as plain text and without special characters in addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message was converted and lost something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was delivered after a conversion in which a part got lost, such as layout or special characters. Ask the recipient whether all of it can be read; with a 5 in front it was not delivered, so send it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server tried to convert the message for the recipient and could not. Send it again as plain text, and attachments as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the message was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was to fetch the content of the message from another place and could not get it. Send the message afresh, with the attachments added from your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address with special letters not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the addresses has letters beyond plain English ones (such as ä or 汉), and a server on the way does not take such addresses. Use the plain form of the address, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s answer would need special letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would have had to answer with letters beyond plain English ones, and your mail program did not say that it can read them. Use plain addresses, or update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message with special letters cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has addresses or headers with letters beyond plain English ones, and it cannot be handed to all its recipients like that. Use plain addresses and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with special letters (old number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outdated double of X.6.8: the server&apos;s answer needed letters that your mail program had not asked for. Use plain addresses, or update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending program built the message wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that made the message left invalid line breaks in it, and Exchange Online does not take such messages. Send it with another mail program, or update the one that sends: often it is a scanner, a shop or a ticket system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for reasons of security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses for a reason of security or house rules and does not say more by the number. Beside 530 or 535 it is about signing in, beside 454 about encryption, beside 450 or 550 about trust in the sender. Read the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables add &quot;authentication failure&quot; and &quot;violating site policy&quot;. Those are common uses and not the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted to send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow you to send to this recipient, or does not want the message. If it happens with every recipient, sign in for sending (&quot;My outgoing server requires authentication&quot;). If it happens with one, that side has blocked you, your network or the content: its text often says where to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a mailing list or a group that takes messages only from certain people. Ask its owner to admit you, or write from the address with which you are registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security form cannot be converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have to change from one form of protection to another on its way, and that cannot be done. Send it without that protection if it holds nothing secret, or ask the recipient which form works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange answers a failed sign-in for sending with 535 and 5.7.3 (&quot;authentication unsuccessful&quot;): then check name and password, and whether sending by mail programs is allowed for the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested security feature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or your mail program asked for a security feature that this server does not have; in a sign-in it is the method. Switch &quot;Secure Password Authentication&quot; off, or send without the special protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting, decrypting or checking went wrong on the way. Between two servers, it is for their administrators; with an encrypted message, check that the right certificate of the recipient is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption method is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides have no method of encryption in common: one of them is too old. Update your mail program and system; if they are current, the other side has to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message was altered on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check showed that the message is not the same any more as when it was sent: something on the way changed it, for instance a scanner that adds a line. Send it again; try without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejected your sign-in. Try name and password in the provider&apos;s webmail; if they are right there, create an app password (one made for a single program) or add the account with the provider&apos;s own sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables mix this with &quot;trust relationship required&quot;. That older meaning has moved to X.7.14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a safer way of signing in. At Gmail it says that you need an app password or Google&apos;s own sign-in window; elsewhere switch encryption on and update the mail program. At Yahoo and AOL the same number is about proof of the sender (SPF, DKIM) for mail that arrives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers use the number in more than one sense; the official list of status codes (IANA) has only the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the connection encrypted before you go on. Set the outgoing server to STARTTLS on port 587 or SSL/TLS on 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is allowed only encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts your way of signing in, but not over an open line where others could read the password. Switch on STARTTLS (587) or SSL/TLS (465).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needs a changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server must store your password in a new form before this sign-in can work. Sign in once by webmail or with the plain password over an encrypted connection, or set a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online uses 5.7.12 in another sense: the recipient takes mail only from inside the organisation. Then ask the recipient for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system knows your account and has disabled it. Sign in on the provider&apos;s web page to see why, or call the provider; no setting on your computer will change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online sends 5.7.13 also for a public folder that takes no mail from outside; that is the same as 5.7.135.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server must be trusted by another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would have to be trusted by a third server to do what was asked, and is not. Only the administrators of both can arrange that. If it comes from Gmail, sign in once with a web browser and confirm that it was you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail has used 534 with 5.7.14 in its own sense: sign in with a web browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message priority is too low now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes only more urgent messages at this time. A mail server tries again by itself later; ordinary mail programs do not meet this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;authentication credentials invalid&quot;. That is X.7.8; X.7.15 has never meant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too big for its priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes messages of this size only at another priority, because its line has little room (as over radio). Send the message smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables give the per-user quota of &quot;future release&quot;. Those numbers from RFC 4865 were never kept; the registered meaning is this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has a new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has passed to another person since the date that the sender named, so the message was not delivered to the wrong one. Ask the recipient for the current address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables give the system quota of &quot;future release&quot; (RFC 4865), which was never kept; the registered meaning comes from RFC 7293.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has a new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole domain behind the @ has passed to somebody else since the date that the sender named. The message was held back on purpose; ask the recipient for the current address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the mailbox could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender wanted to be sure that the mailbox still belongs to the same person, and the receiving system could not check that. Nothing is wrong with the address as such; contact the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid DKIM signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server demands a proof of origin (DKIM signature) and found none that holds. Always send through the provider of your own address; with a domain of your own, have its administrator set up DKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM signature is not acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message carries a proof of origin (DKIM signature) that is valid, but not one that the receiving server accepts. The administrator of your domain has to look at how messages are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM signature of another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of origin (DKIM signature) belongs to another domain than the sender address. Send through the provider of that address, or have the administrator sign with your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server is not on your domain&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain publishes which servers may send for it (SPF), and the one you used is not among them. Send through your own provider&apos;s outgoing server, or have your domain&apos;s administrator add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of permitted senders went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server could not work out which servers may send for your domain (SPF): the entry has an error, or the name service did not answer. With a 4 in front, wait; with a 5, your domain&apos;s administrator has to mend the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server has no proper name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address of the sending server has no name, or one that does not lead back to it (reverse DNS). If you send from home, use your provider&apos;s outgoing server with sign-in; otherwise it is for whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the sender failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several checks of who sent the message (SPF, DKIM, DMARC) failed, so it looks forged. Send through the provider of your own address and not through another; forwarded and website mail suffers most. With a domain of your own, its administrator has to set up SPF, DKIM and DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of your sender address declares that it never receives mail, so the server does not believe that anybody writes from there. Check the e-mail address in your account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail uses 5.7.27 in another sense: the check of the permitted sending servers (SPF) did not pass. The text tells which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many similar messages in short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sees a flood of messages that resemble each other and stops taking them. Send less and more slowly; if you did not send much, change your password, as somebody may be misusing the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen only in copies of the official list of status codes (IANA); Gmail uses the number for an unusual rate of unwanted mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of forwarders could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was forwarded, and the seals of those who passed it on (ARC) do not hold together. Send it directly to the recipient instead of over a forwarding or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail uses 4.7.29 in another sense: the message was not sent over an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted way to the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was marked to travel only over encrypted connections, and the next server does not promise that. Send it without that mark if it holds nothing secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers use 5.7.30 in other senses: Gmail for a DKIM check that did not pass, and Exchange Online plans it for &quot;basic authentication is not supported&quot; (then the account needs the sign-in window of Microsoft, OAuth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender address and proof do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail found a proof of origin (SPF or DKIM), but for another domain than the one in the From line, and slows the mail down. Send through the provider of your own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is missing for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s outgoing server wants you to sign in before you send, and the program or device did not. Switch on &quot;My outgoing server (SMTP) requires authentication&quot;, with STARTTLS on port 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not send with this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the address in From belongs to another mailbox for which you have no right to send. Choose your own address, or have the administrator give you &quot;Send as&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s own route was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online did not recognise the company&apos;s own mail server and would not pass on the message. Send the report to your administrator: the link between the two (the connector in Exchange Online) has to be adjusted, mostly after a new address or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group takes mail from certain people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not among the people who may write to this group in Exchange Online. Ask one of its members or its owner to add you, or to pass your message on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group takes no mail from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group accepts messages only from inside its organisation. Ask its owner to open it, or write to one of the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox takes no mail from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox accepts messages only from inside its organisation. Nothing is wrong with your message: ask the recipient by other means to have you admitted, or for an address that takes mail from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public folder takes no outside mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a folder that many people of an organisation share, and it accepts messages only from inside. Ask its owner to allow outside mail, or write to a person there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact takes no mail from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a contact that the organisation has entered for somebody elsewhere, and only people inside may write to it. Ask the recipient for the direct address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refused this way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in for sending. The words behind the number tell which case it is: &quot;basic authentication is disabled&quot; means that only Microsoft&apos;s own sign-in window works, &quot;SmtpClientAuthentication is disabled&quot; that an administrator has to allow sending by mail programs, and &quot;credentials were incorrect&quot; a wrong password. Add the account anew with Microsoft&apos;s sign-in window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team group takes no outside mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People outside the organisation may not write to this Microsoft 365 group. Ask one of its owners to allow it, or send the message to a member who can pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s server lacks promised encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain promises encryption, and its server does not offer it, so Exchange Online holds the message back rather than send it openly. The administrators there have to mend it: tell the recipient by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s server has an expired certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the recipient&apos;s server has run out, and its domain demands a valid one. Nothing is wrong at your side; once the administrators there have renewed it, your message goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s server fails its own check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain announces by which certificate its server is to be known (DANE), and the server shows another one. Exchange Online does not deliver to it until the administrators there have put one or the other right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s domain has broken signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries that say where mail for the recipient&apos;s domain goes are signed (DNSSEC), and the signatures are not valid, so the way there cannot be trusted. Whoever looks after that domain has to renew them; let the recipient know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s certificate bears another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the recipient&apos;s server is made out for another name, and its domain demands the right one. It could be an impostor, but mostly somebody there forgot a name: they have to get a new certificate, and you can only wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded message was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was forwarded to another provider, and that refused it, often because it no longer proves where it came from. Ask the recipient for the address behind the forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is restricted for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft noticed suspicious sending and slows it down (numbers 4.7.500 to 4.7.699). Wait; if you sent nothing unusual, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is banned for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft stops mail from your account because spam was sent with it. Change your password, have the computer checked, and ask the administrator to lift the ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is banned from sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from your account were taken for spam, and Microsoft no longer passes them on. Change your password and turn to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not send any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked your account for sending because of spam, as with 5.7.501. Somebody else may be using it: change your password at once, and ask the administrator to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft rejects the recipient&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online does not consider the recipient&apos;s address valid. Check its spelling, and type it by hand instead of picking a suggestion; ask the recipient whether the address is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient is banned or not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to this recipient is blocked, or the address is not valid. Check its spelling; if it is right, the block is at the recipient&apos;s side, so ask the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server gave a wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server introduced itself with the name of the receiver, as spammers do. Whoever runs the sending server has to correct its name; from a mail program, send through your provider&apos;s outgoing server with sign-in and not directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s organisation blocks your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the internet address from which your mail comes. Use your provider&apos;s outgoing server with sign-in, or ask the recipient to have the block lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much mail from your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mail than allowed comes from that range of internet addresses (IPv6). Wait some hours; whoever runs the sending server has to see to it, so pass the report on to your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain&apos;s own rule forbids this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of your address tells others to refuse mail that does not come from its proper servers (DMARC), and this message did not. Send through the provider of that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient takes no mail over IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not accept mail over the newer internet protocol (IPv6). You cannot choose that in a mail program: pass the report on to your provider, whose server has to use the older one (IPv4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending address is banned by Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take mail from that internet address because of its reputation. From home, use your provider&apos;s outgoing server; the operator of a server can write to delist@microsoft.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no valid sender address in its From line. Check your name and address in the account settings; commas in the name can be a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s own block list has you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has put the internet address from which your mail comes on its own block list. If you send directly from a computer or device, send through your provider&apos;s server with sign-in; otherwise ask the recipient in another way to have the entry removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain lacks proof for bulk mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com wants domains that send much to prove themselves by SPF, DKIM and DMARC, and yours does not. The administrator of your domain has to set them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic forwarding outside is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not let mailboxes forward mail automatically to outside addresses. Remove the forwarding, or ask the administrator to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft banned the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refuses mail from that internet address (numbers 5.7.606 to 5.7.649). From home, use your provider&apos;s outgoing server with sign-in; the operator of a server can use Microsoft&apos;s delist page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com slows the sending server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com takes mail from the sending server only slowly, because unwanted mail came from there. The message is tried again by itself, so wait; if it happens often, tell your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a collection of replies; not read in the documentation itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation blocks that recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own organisation has put the recipient on its block list, so the message did not leave the house. If you have to write there, ask your administrator to take the address off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation may not send at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft stopped the outgoing mail of your whole organisation because too much of it looked suspicious. The administrator has to find the account that was misused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from that address is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take mail from the internet address that sends it, often one of trial subscriptions. The administrator has to turn to Microsoft; until then send from another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from domains that are not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much mail was sent with sender domains that your organisation has not registered with Microsoft. Use your proper address; the administrator can register the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending address looks suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft slows mail from that internet address because of unusual traffic (numbers 4.7.850 to 4.7.899). Wait; the operator of the server should look for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s own sign-in service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft passed the sign-in to your organisation&apos;s own sign-in service, and that failed. Try again later; if it lasts, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that the program asked for does not exist in your organisation, or is switched off. The administrator has to look at it; update the mail program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network blocks this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy (a go-between for the internet) of your company lets people sign in only to certain organisations, and this one is not among them. Try from another network, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not set up there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that the program asked for is unknown in this organisation: the wrong one was chosen, or an administrator has not allowed it. Check that you sign in with the right account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the network or company that you are in do not let you sign in to this organisation. Try from another network, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of device is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let this kind of device or system sign in. Use one that they know, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program is registered wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to which the program wants the answer sent is not the one that it has registered at Microsoft. It is a fault of the program: update it, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own proof was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program proved itself to Microsoft with a certificate or a signed statement, and that was not accepted. Whoever set the program up has to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest account is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest account in this organisation has not been accepted yet, or does not exist. Open the invitation in your mail and accept it, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account belongs to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is not known in the organisation that you want to sign in to. Sign out everywhere, then sign in with the account that belongs there, or ask to be invited as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such account here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not know this user name in the organisation. Check its spelling; it is mostly the full e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is locked for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong sign-ins, or they came from a suspicious place, so the account is locked for a time. Stop all mail programs that have an old password, wait a quarter of an hour, then sign in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too old and has to be replaced. Sign in at office.com with a web browser, choose a new one, and enter that in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid password is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has no valid password for this account, so the one you typed could not be compared. Choose a new password at office.com, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has switched off this account. Only the administrator can switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program hoped that you were signed in already, and you are not. Sign in once; let the browser accept cookies for Microsoft&apos;s pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation could not be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft could not tell from the sign-in to which organisation you belong. Type the full e-mail address as the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the user name or the password failed. Type both again; if the same comes, try them at office.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second proof has to be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation wants a second proof at sign-in, such as a code on the telephone, and you have not set one up. Sign in at office.com with a web browser; it leads you through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second proof was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second proof at sign-in was asked for and not given. Sign in again in Microsoft&apos;s own window and answer what it asks; a mail program that takes only a password cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second proof is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of a change of the rules or a new place, a second proof at sign-in is needed, such as a code on the telephone. Sign in again in Microsoft&apos;s own window; a mail program that takes only a password cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second proof is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave the second proof long ago, and it has to be given again. Sign in again in Microsoft&apos;s own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands a second proof at sign-in, and you have none set up. Sign in at office.com with a web browser; it leads you through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long-lived key of the sign-in (the refresh token) is not accepted any more. Sign in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second proof failed for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on Microsoft&apos;s side while the second proof was checked. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many telephone proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has telephoned or written to your number as often as it may for now. Wait some hours, or use another kind of proof, such as the Authenticator app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was begun and not finished in time. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has to prove itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets only devices sign in that it knows, and this one gave no proof. Connect the computer to the organisation in the settings of Windows under work accounts, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not assigned to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator has given this program to certain people only, and you are not among them. Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in waits for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in stopped because a password has to be reset or a second proof set up first. Sign in at office.com with a web browser and do what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is not right. Try both at office.com; if they work there, remove the old password from the mail program and sign in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper app is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation wants Microsoft Authenticator or the Company Portal installed on this device first. Install it and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not know the domain behind the @ of your user name. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has to be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets only registered devices sign in, and this one is not registered. Connect it in the settings of Windows under work accounts, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation refused the sign-in because of the device, the place or something suspicious. Try from your usual place and device; otherwise ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in ended by a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed or ran out, so the old sign-in is good no longer. Sign in again with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed or ran out, and with it the sign-in was withdrawn. Sign in again with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is at risk, change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft thinks that somebody else may know your password. Sign in at office.com with a web browser and choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question &quot;Stay signed in?&quot; is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft asks whether to keep you signed in; that is no fault. Answer the question and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company password has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of your company&apos;s own network has run out. Change it there (on Windows with Ctrl+Alt+Del), then sign in with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not prove itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows the device but could not verify it. Disconnect the work account in the settings of Windows and connect it again, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further check was not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation uses a further check of another maker at sign-in, and it was not passed. Sign in again in Microsoft&apos;s own window and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was withdrawn, mostly because the password was changed. Sign in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program works for one organisation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is registered for a single organisation and asked at the address meant for all. It is a fault of its settings: update it, or ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program asks again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sent the same question so often that Microsoft stopped it. Close it, update it, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account was not found, sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that was signed in could not be found any more. Sign out everywhere and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft wants you to confirm the sign-in yourself for safety. Sign in again in Microsoft&apos;s own window and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such account in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not exist in the organisation&apos;s list of users. Check the user name, or ask the administrator whether it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not keep the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets only devices sign in that keep its rules (compliant ones), and this one does not. Open the Company Portal app to see what is missing, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only company computers may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets only computers sign in that belong to its network. Use such a computer, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows only certain programs, such as Outlook, and this one is not among them. Use an approved one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule blocks the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation (Conditional Access) blocks this sign-in, for example because of the place, the device or the program. The administrator can see which rule it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second proof has to be set up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have to set up the second proof at sign-in before you go on, and from a place that counts as safe. Sign in at office.com with a web browser, from your usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is blocked as risky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home organisation thinks that the account is in somebody else&apos;s hands and blocks it. Turn to its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security rule blocks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security rule of the organisation blocks the sign-in. The administrator can see which one and help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside administrator is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner&apos;s administrator account is blocked because of suspicious activity. The partner has to clear it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in by password alone is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has switched on Microsoft&apos;s security defaults, which refuse the old way of signing in by a bare password. Add the account again and sign in in Microsoft&apos;s own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time key was used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time key of this sign-in had been used before. Begin the sign-in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program needs your consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither you nor an administrator has allowed the program to use your mail. Sign in again and agree, or ask the administrator to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At sign-in you declined what the program asked for, and without it the program cannot reach your mail. Sign in again and agree, if you trust the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks for something that it has not registered at Microsoft. It is a fault of the program: update it, or ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service is not subscribed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has not subscribed to the service that the program wants, or has not switched it on. Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program is not allowed or set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is registered wrongly at Microsoft, or your organisation has not allowed it. Ask the administrator to allow it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program asked for too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks for a service that is not among those that it registered. It is a fault of the program: update it, or ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long-lived key of the sign-in (the refresh token) is not valid. Sign in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is switched off in this organisation, or unknown there. Ask the administrator, or use another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does not know the program. Ask the administrator to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program is not set up in this organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does not know the program: its number is wrong, it was never allowed there, or you are signing in to the wrong organisation. Check the account first, then ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s secret does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program proved itself to Microsoft with a secret that is not right. Whoever set the program up has to enter the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have to be asked something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program wanted to sign in without asking you, and Microsoft has to ask something. Sign in again in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program sent a secret it must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on a computer or telephone must not prove itself with a secret, and this one did. It is a fault of its settings: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program uses an unknown way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked for a way of signing in that Microsoft does not offer. Update it, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in ran out unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not used for so long that it ran out. Sign in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not used for some months, so it ran out. Sign in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in on the web page ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of a web page lasts a day at most, and that has passed. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program asked for something unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked for a permission that does not exist. It is a fault of the program: update it, or ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft account service had a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service for personal Microsoft accounts had a fault. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in on the other device is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was shown to be typed on another device, and nobody has typed it yet. Open the page that is named, type the code and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typed code is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was typed on the other device is not the one shown. Type it again, or begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown code has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was shown is too old. Begin the sign-in anew and type the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation wants you to sign in every so often, and it is time. Sign in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is switched off in the organisation. Ask the administrator, or use another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret with which the program proves itself is not right; often its number was entered in its place. Whoever set the program up has to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program is registered as the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft wants a secret from the program, as it is registered as one on a server. Whoever registered it has to mark it as a public client (a program on a computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s secret has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret with which the program proves itself is too old. Whoever set the program up has to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s directory cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is checked in your company&apos;s own network, and that cannot be reached. Tell the administrator; your password is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s check took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is checked in your company&apos;s own network, and no answer came in time. Try again later; if it lasts, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in outside the permitted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows sign-in at certain hours only, and this is not one of them. Try within working hours, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks in the company differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of two servers of your organisation differ too much to check the sign-in. The administrator has to set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket of your company&apos;s network, which spares you the password, is too old or not valid. Lock the computer and unlock it with the password, or sign in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation that the program named does not exist: its name or number is misspelt, or its subscription has ended. Check the domain behind the @ of your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in service is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service is not available for the moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program left something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program left out something that Microsoft needs for the sign-in. Delete cookies and begin anew; if it comes again, update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s request lacks something that has to be in it. It is a fault of the program: update it, or ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program uses the wrong sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked for its way of signing in at an address that does not offer it. Update it, or ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program&apos;s request is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft could not read the program&apos;s request. Begin anew; if it comes again, update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program is for work accounts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program takes accounts of work or school, and yours is a personal one. Sign in with the other account, or use another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing fault, try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed on Microsoft&apos;s side for a moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of users is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of users is not available for the moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins in your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many sign-ins come from your organisation at once that Microsoft slows them down. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is not a guest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account of another organisation does not exist in this one, so it cannot pass the second proof here. Sign out, sign in with the account that belongs here, or ask to be invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may use your mail only once an administrator has agreed. Send the request that the window offers, or ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program needs an administrator&apos;s agreement, which you have to ask for. Write why you need it in the window and send the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has switched off this device in the organisation. Ask the administrator to switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 server agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 server carried out the command: this step of fetching your mail worked. If mail is missing all the same, look for the first line that begins with -ERR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 server refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 server did not carry out the command. What went wrong stands in the words that follow: most often name or password, or a mailbox that is in use elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server has a message for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends a text that you are meant to read, for instance about a blocked sign-in or a full mailbox. Read it and do what it asks; it comes from your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of that name exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was to be created, and there is one of that name already, perhaps hidden or made by another device. Refresh the list of folders first; if it does not show up, choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on messages: what the server allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells how far it stores notes attached to messages. Only the mail program needs that; it does not stop mail from coming or going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server stored a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has stored a message, for example a copy in Sent, and tells under which number. So the copy is safe at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which you fetch mail (POP3) says plainly that it is your user name or password, and not a fault of its own. Enter both again; if they work in the webmail, the provider wants an app password (one made for a single program) or its own sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server refused your sign-in and does not say why. Try name and password in the provider&apos;s webmail. If they work there, the provider wants an app password (one made for a single program) or its own sign-in window, or IMAP is switched off for your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not be the password: Gmail, Microsoft, Yahoo and iCloud answer the same to a right password when they take only an app password or OAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not open that mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password were right, but you are not allowed to act for the mailbox that you named, mostly a shared one. Check that the user name in the settings names the right mailbox; then ask its owner or the administrator for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server did not understand the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server could not read what the mail program asked. Two programs disagree; update the mail program, and try without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this alphabet is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot search in the character set that the mail program used. Search again with plain letters, or update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting rule is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked the server to sort or compare by a rule that the server does not have. Lists may come in an unusual order; reading and sending are not touched. An update of the mail program is all that you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the message was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was to build a message from parts that lie on the server, and one part is not there. Open the message again, attach the file from your computer, and send it afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server closes the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server says good-bye and hangs up: after you sign out, after a long pause, for maintenance, or because too many devices are connected. Only if it comes at once or again and again is something wrong: close other mail programs for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server can never do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked is not possible on this server at all, for example a folder name with characters that it does not allow. Choose another name or another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server lists what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server lists for the mail program which features and ways of signing in it has. If signing in fails later, this list shows what the server would have accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server takes it for a program error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server thinks that the mail program has made a mistake. Update the mail program; it has nothing to do with your account or password. Some servers only mention it and carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous folder was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server confirms that it closed the folder that was open before, which happens each time you click on another one. Your messages in it are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression is on already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked for a compressed connection that it has already. Restart the mail program if the message stays; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your mail administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to turn to the people who run it: for your account something has been set that only they can change. Send them the whole text of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server copied messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has copied or moved messages and tells under which numbers they now stand. If you miss them, look in the folder to which they were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox is damaged at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found that its own copy of the mailbox is damaged. Nothing on your computer can mend that: tell your provider soon, and keep the local copy of your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or sign-in has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password, or the permission that your mail program was given, is too old. Set a new password on the provider&apos;s page, or sign the account in again in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages were deleted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device or program removed messages while this one was looking at the folder. Refresh the folder; nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder still has folders inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be deleted because there are folders in it, perhaps some that your mail program does not show. Delete or move those first, in the webmail if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tells the newest change number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the latest change in the folder. By it the mail program fetches only what is new since its last visit; you need not do anything with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox is open somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 mailbox lets in one visitor at a time, and another device, or a connection that broke a moment ago, still holds it. Wait five minutes; let other devices fetch less often, or change to IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is held by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to open or change is being used by another device or program at this moment. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have reached a number that the server allows: connections at a time, folders, or flags. Close the mail program on other devices, or remove what you no longer need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox was asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a pause between two visits, and the mail program came back too early. Set it to fetch mail less often, for example every 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tells a folder&apos;s permanent name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lasting mark by which the mail program recognises a folder even after it was renamed. You meet it only in logs, and it never is the reason for a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for notes on folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to attach a note to a folder, and the server says that it is too long or that there are too many. Reading and sending go on; update the mail program if the message keeps coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not change some messages because another device had changed them first. Refresh the folder and repeat the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server declined the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server understood the request and refused it. The words behind it, and the mark in square brackets, say why: sign-in, permission, space, or a folder that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder keeps no change numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not keep the numbers by which a mail program sees quickly what has changed. Synchronising takes longer and works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted a folder that does not exist at the server (any more): renamed or removed on another device. Refresh the list of folders; if it is Sent or Trash, choose the folder anew in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack permission for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but may not do this, for instance write to a shared folder. Ask its owner or the administrator for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server carried out the command. When you look for a fault in a log, go past these lines to the first NO, BAD or BYE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no more room for your mail, so nothing can be stored or moved there, and new mail may be turned away. Empty Trash and Junk, delete large old messages in the webmail, or buy more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found a message in the folder that it cannot take apart. Look for an odd message in the webmail and move or delete it; the others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that the server keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells which marks (read, answered, flagged) it stores for good in this folder. If a mark that you set vanishes again, it is not on this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server considers this connection signed in, before any password was sent. In companies that can be meant so; with a public provider, something other than the real server may be answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is needed for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses as long as the connection is not encrypted. Set the incoming server to SSL/TLS on port 993, or to STARTTLS on 143.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was opened for reading only. Many programs do that on purpose when they just look for new mail; it is a fault only if you cannot mark or delete messages. With a shared folder ask its owner for the right to write; with your own, close it on other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is open for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was opened for reading and changing, as it should be for a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox is on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that your mailbox, or this folder, lives on another server and names it. Put that name into the account settings, if it belongs to your provider; ask the provider when in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server met an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server noticed a fault in itself. Try again later and tell your provider if it lasts; nothing on your computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server needs its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 server has a lasting fault with your mailbox, which only the provider can mend. Your password is not the reason: do not change it. Report the text to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server has a passing fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 server cannot open your mailbox just now because of a fault of its own. Your password is not the reason. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server could not convert it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was asked to convert a part of a message and cannot do so at the moment. Try again later, or open the message in the webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is being slowed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has slowed down or paused your account because it had too much traffic: a first synchronisation, many devices, or a big download. Wait some hours, and let fewer programs fetch at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered in a standard; the meaning is as providers use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is too big for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would be larger than the server stores, for example in Drafts or Sent. It may have been sent all the same: look before you send it twice. Use a smaller attachment or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target folder does not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was to be put into a folder that is not at the server, often Sent or Trash. Create that folder in the webmail, or choose the right one in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tells the next message number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the next message in this folder will get. The mail program keeps count with it; a jump only shows that messages were added elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder gives no lasting numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder numbers its messages anew each time, so a mail program cannot keep a reliable copy. Messages may be downloaded again and again; ask the provider about that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp of a folder&apos;s numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells the stamp of the numbering in this folder. If the stamp changes, the copy on your computer no longer fits and is downloaded afresh: that takes time and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the server is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot carry this out now because something behind it, often its password service, is not reachable. Your password may well be right: do not change it, and try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program referred to a saved search that the server does not have. Create the search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a message is oddly encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot decode one part of a message because the sender packed it in an unknown manner. Ask the sender for the attachment in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the first unread message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells which message in the folder is the first unread one. Newer servers leave this line out, and its absence is no fault either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to hand out message links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells how it protects links to messages, which a few mail programs use to forward a message without loading it. Nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder cannot get that special role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was to become Sent, Trash or the like, and the server does not allow it, for example because another folder has that role. Choose the existing folder in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and program disagree on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 server has trouble with letters beyond plain English ones, in the name, the password or a message. Update the mail program; if the password holds such letters, set one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a web browser once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider holds back the sign-in until you have signed in on its web page and confirmed that it was you. Do that, follow what the page says, and then try the mail program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered in a standard; the meaning is as Gmail uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail cannot stay on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is set to leave copies of messages at the server from which it fetches them (POP3), and the server does not go along with that, or has no room. Free space in the webmail; or change the account to IMAP, where mail stays at the server anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not officially documented; the meaning is as reported by users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old local mail folder cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook Express or Windows Mail could not read the file in which it keeps a mail folder. Those programs are no longer maintained. Copy their folder of mail files somewhere safe, and move your mail into a current program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old local mail folder is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder file of Outlook Express or Windows Mail is damaged, or a scanner holds it. Compact the folders once; if that fails, copy the mail files, and move on to a mail program that is still maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local mail folder could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook Express found the files in which it keeps its mail in use, or could not open them. Close the program fully, or restart the computer. Copy those files somewhere safe before you try more: the program is no longer maintained, and your mail is better kept in a current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local mail folder file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder file of Outlook Express (often Folders.dbx) is damaged. Copy all mail files somewhere safe first. The program builds the list of folders anew when that one file is renamed; your messages lie in other files and stay. Then move them into a mail program that is still maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows&apos; secure sign-in part did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program was told to sign in with &quot;Secure Password Authentication&quot;, and the part of Windows that does this could not be started. Switch that option off for the account (most mail services do not use it); if it has to stay on, repair Office or Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is for a different server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server proved its identity with a certificate made out for another name than the one in your account settings. Usually the settings hold an old or a look-alike server name: put in the name that your provider publishes. Do not switch the check off, because it is what keeps others from reading your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables call this &quot;invalid certificate content&quot;. The constant is narrower: only the name does not match; the certificate itself may be perfectly good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate has expired or is not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not cover today&apos;s date. First look at date, time and time zone of your computer; if they are right, the provider has forgotten to renew the certificate and only the provider can mend that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail program was already connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program tried to open a connection that it had open already: it lost count of what it was doing. Nothing is wrong with your account or password. Close the mail program completely, wait a minute and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection error without any detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with the connection to the mail server, and the mail program does not say what. Test the connection to the server first: whether its name is found, and whether it answers on the port in your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to go on with a connection that was no longer there. Most often the line broke for a moment or the server hung up between two commands. Check that you are online and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection broke while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server failed while your computer was sending. An unsteady line, a VPN or a scanner that looks into outgoing mail are the usual reasons; a large attachment makes it more likely. Try a short message without attachment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection was not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal state of the connection: &quot;nothing to do at this moment, ask again&quot;. You should normally never see it. If it appears, the mail program was held up at a bad moment; restart it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail program lost track of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program gave a command at a moment when its own connection was not ready for it. Your settings and your mail are not at fault. Close the program, start it again, and update it if this comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection broke while receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server failed while your computer was receiving. The line, a VPN or a mail scanner broke in, or one very large message is waiting. Try again; if it always stops at the same place, look at that message in your provider&apos;s webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message arrived only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of a message or of a server&apos;s answer ended before it was complete. Try again first; if it always stops at the same message, open your mailbox in the web browser and move or delete that one message. A mail scanner can cut messages short too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied repair articles give this number as &quot;could not connect to the server&quot;. That is wrong: the connection was there, and data had begun to arrive. The number for a failed connection is 0x800CCC0E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server or mailbox is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or your mailbox on it, is busy with something else: often another device is fetching the same mailbox at this moment. Wait some minutes and try again. If it stays so, close the mail programs on your other devices, or set them to check less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail program did not start up properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the mail program was used before it had been set up: an internal fault, not a mistake of yours. Restart the program and, if it comes back, let the Office repair mend the installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer asked for the address of the mail server, and nobody knew that name. Check the spelling of the server name in the account settings first; if it is right, the internet connection or the name service (DNS) is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer found no way through to the mail server: it did not pick up on the port in your settings. This happens before any password is sent, so do not change your password. Check the internet connection, the server name and the port; a network that blocks port 25 is the most frequent reason when sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pages call this &quot;authentication failed&quot;. That is wrong: no sign-in had been tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server broke off the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server was made and then closed before the job was done, by the server itself or by something on the way: a mail scanner, a firewall, a VPN, an unsteady line. Nothing is lost; unsent mail stays in the Outbox. Test the connection first, then look at the port and encryption settings and at mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages describe this as a catch-all of Outlook&apos;s MAPI engine (&quot;a problem occurred with the transport of messages&quot;). It belongs to the internet mail transport, and it means exactly one thing: a connection that existed was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the addresses of this message is not written as a mail address, or the server does not accept it. Look for blanks, commas, missing parts after the @ and old entries from the address book, correct the address, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of recipients is empty or faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of addresses that the message was to go to is empty, or an entry in it is unusable. Open the message in the Outbox, remove the addresses, type them again one by one, and take special care with saved distribution lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;mailing list not known on server&quot;. The constant is about the list of recipient addresses in your message, not about a mailing list on a server; its exact conditions are not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer could not read the server&apos;s data from the network, although the connection had been made. An unsteady line, a VPN or a mail scanner usually lies behind it. Test the connection, then try with mail scanning switched off (the mail scanning only, not the whole protection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables have the texts of this number and of 0x800CCC13 the wrong way round, and a repair article speaks of damaged message headers. It is a failed read from the network and has nothing to do with the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer could not hand its data to the network, although the connection had been made. The line broke, or a security program stopped the transfer; a large attachment makes both more likely. Test the connection and try a short message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables have the texts of this number and of 0x800CCC12 the wrong way round: 0x800CCC13 is the failed write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows networking could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program could not get a network connection point from Windows at all, so it never reached the server. Restart the computer first. If it comes back, a security program or VPN that hooks into the network, or the network part of Windows itself, needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the server could not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer tried to connect to the mail server and did not get through. No password was sent yet. Check server name, port and internet connection; then see whether a firewall or your network blocks that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;unable to open Windows Socket&quot;. The socket itself was there; connecting it to the server is what failed, so the remedies are those of 0x800CCC0E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail account is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program does not know the account any more, or what it has stored about it cannot be used. Open the account settings and use Repair or enter them again; if that does not help, add the account to a new profile. Your messages stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed Cancel, or the mail program was told to stop, while it was sending or receiving. Nothing is damaged. Press Send/Receive again; if you cancelled nothing yourself, an add-in or scanner may have done so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure password sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turned down the sign-in that your mail program made with &quot;Secure Password Authentication&quot; (SPA). Most providers do not use SPA: switch it off in the account settings and use an encrypted connection instead. If your company wants SPA, check user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server, or something on the way to it, was silent for longer than your mail program waits. Try again; then see whether the line is slow, whether one big message holds everything up, and whether a mail scanner delays the traffic. A longer server time-out in the account&apos;s Advanced settings can help on slow lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program and the server could not agree on an encrypted connection. Most often encryption type and port do not belong together: IMAP 993, POP 995 and SMTP 465 want SSL/TLS; SMTP 587 wants STARTTLS. A program too old for the encryption of today (TLS 1.2), or a mail scanner, can be the reason as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old web mail asks for a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is of an old kind that fetches mail as if it were a web page (Hotmail and MSN did so), and its service wants to be reached through a proxy, a computer that passes on web traffic (305). That kind of access is out of service almost everywhere: add the account again as IMAP or Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old web mail did not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account uses an old way to fetch mail over the web, and the service could make nothing of the request (400). Services have changed since then and the mail program has not: set the same address up anew as IMAP or Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old web mail refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old web-based mail service did not accept the sign-in (401). Name and password may be right: the large providers have closed this kind of access. If both work on the provider&apos;s web page, add the account once more with the provider&apos;s present settings, and remove the old one when nothing unsent is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the web mail account was forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program asked an old web-based mail service (Hotmail of those days) for your mail, and the service answered &quot;forbidden&quot;. That way in has been shut down for good. Add the account again as a current Outlook.com, Exchange or IMAP account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables advise installing the Outlook Connector for Hotmail. Both the Connector and the access it used are out of service; installing it does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old web mail has gone from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account points to a web address of an old mail service, and nothing is there any more (404). Your mail is where the provider keeps it today: sign in on its web page, and add the account again by its mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old web mail forbids this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers, but not to the old web-based way in which this account asks for mail (405). No setting of the account mends that; change it to IMAP or Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old web mail cannot answer acceptably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service has no form of answer that your mail program understands (406): one of them is years younger than the other. Update the program, or let it fetch the mail by IMAP or Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy wants you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of your network, the computer through which web traffic goes, stopped the request of the web mail account (407). Sign in at the proxy in your browser, or ask the IT department. An account by IMAP or Exchange does not take that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail request took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service gave up waiting for the request (408): your connection was too slow or broke off, perhaps under a large attachment. Check the line, and try a short message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail item conflicts with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service found a clash with something that is stored already (409), mostly since the same item was changed on its web page. Look there which version is right, and let the folder synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail address is gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service says that this address has been given up for ever (410). There is no use in trying again: remove the account and add it with your provider&apos;s current settings. Copy mail that is only on this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail misses the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service wants to know how long the message is before it takes it, and was not told (411). A proxy in between, or a scanner of web traffic, may have removed that piece of information: try without it, or change the account to IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail item has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to change an item of the web mail account, which had become another one in the meantime (412). Fetch the folder afresh, look at the item, and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail server had an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service met an error of its own (500), so nothing on your computer is the cause. Try again in an hour; if it never works, that service has been closed, and the account has to be added anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail server cannot do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service does not have the function that this old kind of account needs (501). It will not come back; set the account up by IMAP or Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail gateway got a bad answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in between (a gateway or proxy) asked the web mail server and got no proper answer (502). Try again in an hour; if your network has a proxy, try without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server gave an unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server answered something that the mail program did not expect at that point. Read the server&apos;s own words behind the number: they say what it did not like. Often a scanner or another kind of server sits where the mail server should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown answer from the sending server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server answered with a number that your mail program does not know. What counts is the text behind it, and its first digit: 4 means &quot;try again later&quot;, 5 means &quot;will not work like this&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server did not understand a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server did not understand what the mail program said (its answer was 500). Rarely is that your doing: a scanner or firewall that rewrites the conversation, or a wrong port, garbles it. Try with mail scanning off and on port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server rejected the details of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server understood the command but not what followed it (answer 501). Most often an address is written wrongly, or the name by which your computer introduces itself contains characters that are not allowed. Check sender and recipient addresses first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not offer that command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server does not carry out the command that the mail program used (answer 502): commonly because signing in is not offered on this port or without encryption. Use port 587 with STARTTLS or 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands came in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server expected something else first (answer 503), nearly always that you sign in before you send. Switch on &quot;My outgoing server (SMTP) requires authentication&quot; in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not support that option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server knows the command but not the option that came with it (answer 504). Mostly it is the way of signing in: switch &quot;Secure Password Authentication&quot; off and use SSL/TLS or STARTTLS. Some servers answer so when they dislike the name with which your computer introduces itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables repeat &quot;command not implemented&quot; here and print the symbol without its first letter. 504 is about a parameter of the command; the command itself exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is closing down or overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server said that it cannot serve you now and hung up (answer 421). It is overloaded, being restarted, or limits how much you may send at a time. Your message stays in the Outbox: try again in a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;command not available&quot;. 421 speaks of the whole service, not of one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mailbox is not available right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot deliver to that mailbox at the moment (answer 450): it is locked, busy, or strangers are made to wait a little as a defence against spam. Leave the message in the Outbox and try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox not found or message refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the recipient or the message for good (answer 550). Often the address does not exist; just as often the server refuses on principle: you did not sign in, or your address or network is not trusted. The words behind the number tell which; check the address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say only &quot;mailbox not found&quot;. 550 also stands for refusals by policy, so the server&apos;s text and the enhanced code decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server had an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server met a fault of its own while it worked on your message and gave up for now (answer 451). Nothing on your computer has to be changed. Try again later; if it lasts for hours, tell your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient is not at this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep a mailbox for this recipient and will not pass the message on (answer 551). It may name another address in its text; otherwise ask the recipient for the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server has no room at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no storage left for your message just now, or the message has more recipients than it takes in one go (answer 452). Try again later, and send to fewer recipients at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables mention storage alone. The standard uses 452 for too many recipients too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox full or message too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message because it is larger than allowed, or because the recipient&apos;s mailbox is full (answer 552). Send a smaller attachment or a link; if a small message fails as well, the recipient has to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address is not allowed in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept one of the addresses as it is written (answer 553). Check the spelling of the recipient; if that is right, look at your own address in the account settings, since many servers answer so when it does not belong to the account that signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refused the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server rejected the whole delivery (answer 554). It may take the message for spam, distrust your network, or not allow you to send through it. Read the words behind the number, and check that you sign in for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refused your sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server does not accept your address as sender. Make sure that the e-mail address in the account settings is spelled right and belongs to the account you sign in with, and that signing in for sending is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables blame the Reply-To field. The server judges the sender that is named before the message is sent; Reply-To plays no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refused one of the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server will not take mail for at least one recipient. Either the address is wrong, or the server does not know that you are its customer: switch on &quot;My outgoing server (SMTP) requires authentication&quot; if the words &quot;relay&quot; or &quot;authentication&quot; follow the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message has no sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was to be sent without any sender address. Put your e-mail address into the account settings, choose the right account in the From line, and send the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message has no recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was to be sent to nobody. Open it in the Outbox, look at the To line, type the address again rather than picking the old suggestion, and send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server wants encryption first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server insists on an encrypted connection before anything else (answer 530). Set the encryption of the outgoing server to STARTTLS on port 587, or to SSL/TLS on port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not offer STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is set to switch to encryption with STARTTLS, but the outgoing server does not offer that on this port. Do not switch encryption off: use port 465 with SSL/TLS, or 587 with STARTTLS, as your provider publishes. If the provider does offer it, a mail scanner or firewall may be hiding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server sends no delivery receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a delivery receipt, and the outgoing server cannot arrange one. Switch the delivery receipt off for this message and send it again; the message itself is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is down at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server offers encryption but could not start it just now (answer 454). That is a passing fault of the server: leave the message in the Outbox and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common way to sign in for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in, and there is no way of signing in that both it and your mail program can use. Check in this order: encryption on (587 with STARTTLS or 465 with SSL/TLS), &quot;My outgoing server (SMTP) requires authentication&quot; on, &quot;Secure Password Authentication&quot; off. If all of that is right, the provider probably accepts only its own browser sign-in (OAuth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some articles put this down to missing headers or recommend &quot;Log on to incoming server before sending mail&quot;. Signing in is a command of its own, and that old way is obsolete. The number has no constant in the public header; Microsoft documents it by its message text and says that other conditions can cause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving server reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which you fetch mail (POP3) answered with an error. What it was stands in the server&apos;s own words behind the number: a wrong password, a mailbox that another device holds, or a fault of its own. Read that text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say that the client&apos;s response was invalid. It is the other way round: the server&apos;s answer was an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which you fetch mail (POP3) does not know the user name. Many providers want the full e-mail address there, not only the part before the @. Check it in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which you fetch mail (POP3) did not accept your sign-in. Try the same user name and password in your provider&apos;s webmail. If they work there, the provider wants an app password (one made for a single program) or its own sign-in window, or access by POP is switched off for your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving server&apos;s answer made no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program could not make sense of what the POP3 server sent. Often something else answers in its place: a scanner, a sign-in page of a public network, or another service on the wrong port. Check port and encryption, then mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 conversation got out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program left out a step of the POP3 conversation (the STAT command). This is an internal slip; restart the mail program and fetch again, and update it if it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox at the POP3 server is empty. If you expected mail, look into the webmail: another device may have fetched and removed the messages, or they lie in a folder that POP3 cannot see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages marked for download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked the mail program to process marked messages, and none is marked. Mark the headers that you want to download or delete, and run Send/Receive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message number does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked for a message number that the mailbox does not hold. Usually another device has deleted messages in between. Start Send/Receive again so that the list is read afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News server reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server (newsgroups, not e-mail) answered with an error. The text behind the number says which. Check that the server of the news account still exists; many providers have closed theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of new newsgroups failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked the news server which newsgroups are new since the last visit (NEWGROUPS), and the server could not tell. You can go on reading; fetch the whole group list anew instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;newsgroup access failed&quot;. The command that failed only lists new groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of newsgroups failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server did not hand over its list of newsgroups. It may want you to sign in first, or be out of service; test whether the server answers at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article numbers of a group unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server did not give the list of article numbers for one newsgroup (LISTGROUP). Some servers do not offer that command. Reset the group in the news reader and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;unable to display list&quot;. It is the list of article numbers in one group, not the list of groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsgroup could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server did not open the newsgroup that you chose. It may have been closed or be open to signed-in readers only. Refresh the group list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsgroup does not exist here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This news server does not carry the newsgroup (any more). Remove it from your subscriptions, or look for it on another news server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News article is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server could not deliver the article. Servers drop old articles after a while, so the line in your list may be older than what the server still has. Choose another article, or fetch the list of the group again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of a news article missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server could not deliver the header of an article. Most likely the article has expired on the server; reset the newsgroup to read its list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of a news article missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server gave the header but not the text of the article: it has probably expired or been withdrawn. Other articles of the group are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News server refused your article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server did not take the article that you wanted to post. Many groups are read-only or want you to sign in; read the server&apos;s words and check user name and password of the news account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next article failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news reader asked for the next article (NEXT) and there was none, or the server lost its place. Nothing of yours went wrong; open the newsgroup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables repeat &quot;unable to post to server&quot; here. NEXT only moves on to the next article and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News server did not tell the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news reader asked the server for its date and time, to find out what is new, and got no answer to that. Some servers do not offer it; reading goes on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article list could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of the list of articles stopped. Try a smaller number of headers at a time; if it stops again, test the connection to the news server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One header field could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news reader asked for one header field of many articles at once (XHDR), and the server refused. Some servers do not offer that extension; updating the news reader may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables speak of MIME headers. XHDR has nothing to do with MIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News server rejected name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news server did not accept your user name or password. Enter both again in the settings of the news account; they often differ from those of your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial-up networking is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is set to dial up through a telephone modem, and that part of Windows is missing. If you are on broadband or wireless, set the account to connect through the local network instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial-up part of Windows is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions that belong to dialling up were not found in Windows. Unless you really use a modem, change the account so that it connects through the local network; otherwise repair or update Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Process not found&quot; in widely copied tables is a misreading: missing are procedures (functions) of the dial-up library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling up failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dial-up connection reported an error, so the mail server was never reached. Set up the connection by hand first; if you do not use a modem, change the account to connect through the local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial-up connection is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account names a dial-up connection that is not there or cannot be read. Choose another connection for the account, usually the local network, or create the dial-up entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial-up settings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not read number, name or password of the dial-up connection. Open that connection and enter them again, or let the account connect through the local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in at the IMAP server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server, which keeps your mail, refused your sign-in. Try the same name and password in the provider&apos;s webmail. If they work there, the provider wants an app password (one made for a single program) or its own sign-in window, or IMAP is switched off for your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server declined the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server understood the request and answered &quot;no&quot;. Its own words behind the number say why: a wrong password, a full mailbox, a folder that does not exist, no permission. Go by that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;message tagged&quot;, which explains nothing: the server gave the answer NO to a command, and each command carries a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server did not accept the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server did not understand what the mail program asked for (answer BAD). That is a disagreement of two programs and seldom your doing. Update the mail program; if a mail scanner sits in between, try without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;invalid response to request&quot;. It is the client&apos;s command that the server found faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server&apos;s answer has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program could not read the server&apos;s answer because it breaks the rules of IMAP. A scanner in between, a server fault or another service on that port can cause it. Check the port, then try without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables only say &quot;syntax error&quot;: it is in the server&apos;s reply, not in anything that you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IMAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered under that name and port, and it does not speak IMAP. Check the incoming server name and the port: IMAP is at 993 with SSL/TLS, or 143 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s answer was too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server&apos;s answer did not fit into the space that the mail program had for it. A single odd message or a very large folder is the usual reason: find it in the webmail, move it away, and let the folder synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail program stumbled while receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving part of the mail program ran into an error of its own. Try again; if it stays, start the program without add-ins, and then set up the account anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables call it &quot;recovery error&quot;. The short name stands for the receiver code of the client; nothing was being recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a line arrived from IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server&apos;s answer stopped in the middle of a line: the connection broke off or something swallowed the rest. Test the connection, and try with mail scanning off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server turned you away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was made, and the IMAP server said good-bye at once. Commonly too many connections are open for your mailbox: close the mail program on other devices for some minutes. It can be maintenance at the provider too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Connection not allowed&quot; in widely copied tables sounds like a firewall. The server did answer: its greeting was BYE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown answer from the IMAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server sent something that the mail program does not know. Update the mail program; if that changes nothing, a scanner or a faulty server puts words into the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message numbers on the server have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave a message another number than before, so the copy on your computer does not match any more. Nothing is lost on the server. Let the folder synchronise from scratch, or set the account up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;user ID has changed&quot;. UID is the unique number of a message; your user name is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message numbers are out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that the server keeps for your messages did not come in rising order, which confuses the copy on your computer. Let the folder synchronise from scratch; if it happens again, the provider has to mend the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;user ID command failed&quot;. No user ID is involved: unique message numbers have to rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server ended the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server closed the connection of its own accord. That happens after a long idle time, during maintenance, or when too many devices are connected. Try again; if it happens all the time, check how many devices and programs use this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP commands came out of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program gave a command that is not allowed at this point of the session, for example opening a folder before signing in. Restart the program; if it stays, update it and look at sign-in and encryption settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common way to sign in (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server and your mail program have no way of signing in in common. Switch encryption on first (993 with SSL/TLS), as many servers allow a password only then; switch &quot;Secure Password Authentication&quot; off; otherwise the provider accepts only its own browser sign-in (OAuth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways to sign in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program tried every way of signing in that the IMAP server offers, and each was refused. So it is less about the method than about name and password: check them in the webmail, and ask whether the provider wants an app password (one made for a single program).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail service is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service is overloaded, or has been closed (503). If its web page opens in the browser, wait an hour; if that never answers either, the service is gone, and your provider can say what has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail gateway waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in between (a gateway or proxy) waited in vain for the web mail server (504). Nothing on your computer has to be changed: try again in an hour, and ask the people who run your network if it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail speaks another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mail service does not accept the version of the web protocol that your mail program, or a proxy in between, speaks (505). Update the mail program first; if it is the newest, change the account to IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail has no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-based mailbox is full (status 507, at some servers 425). Sign in on its web page, empty the folders for junk and deleted mail, and remove large messages; then fetch mail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail folder information is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not get a piece of information about the main folder of the web mail account, without which it cannot show the others. The way in has changed: add the account once more by its mail address, and remove the old one when nothing unsent is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network request was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program, or something working inside it, broke off a network request that was still waiting for its answer. No mail is lost. Press Send/Receive again; if it happens often, start the mail program in safe mode, that is without its add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows forbids this network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not let the mail program open this connection: a firewall or security program on this computer forbids it, or another program keeps the port for itself. Look whether the mail program is on the list of allowed programs in the firewall. No password has been asked for yet, so it is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program fault in a network call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program, or something working inside it, made a mistake when it asked Windows for the network: it pointed to a place in memory that is not there. Your mail addresses and server settings have nothing to do with it. Start the mail program without add-ins, and update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official name says &quot;bad address&quot;. An address in the computer&apos;s memory is meant, not a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value in a network call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network part of Windows was given a value that it cannot use. What a badly removed VPN (private tunnel to a company) or security program leaves behind often causes this. Restart the computer; if the message stays, remove the leftovers or reset the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program, or the whole computer, has used up the number of connections that may be open at once, so no further one to the mail server is possible. Restart the computer. If it comes back, one program keeps opening connections: look at add-ins, mail scanners and file-sharing programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection had nothing ready at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection had no data just then, and the mail program was told to ask again a little later. Programs normally deal with this without telling anybody. Try once more; if you see it often, the line is slow or unsteady, or the mail program needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier network request is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program began something on the network before its previous request was finished. Wait a minute and press Send/Receive again. If the message keeps coming back, close the mail program and start it without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection attempt is already under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked for a connection that it is already busy making. Give it a minute. If nothing happens, close the mail program, open it again, and press Send/Receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection was lost inside this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program used a connection that, for Windows, is not one any more: something on this computer took it away. VPN, filter and security programs that hook into the network do this. Restart the computer, and if it returns, try without these programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data too large for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of data was larger than the way through the network can carry in one go. Typical is a VPN that makes the pieces smaller than Windows believes. Try with the VPN off, or in another network; if mail works there, whoever runs the VPN has to lower its packet size (MTU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network protocol and connection do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked Windows for a kind of connection that does not go with the protocol it named. On an ordinary computer this comes from damaged network settings or from leftovers of a VPN or security program. Restart, remove such leftovers, then reset the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network protocol is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not have the network protocol that the mail program asked for: it is not installed, or its entry in Windows is damaged. Restart the computer first. If the message stays, reset the network settings of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection does not allow this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked something of a connection that this kind of connection cannot do. Update the mail program; then see whether a VPN or filter program that changes connections is running, and try without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of internet address not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to use a kind of internet address, the older IPv4 or the newer IPv6, that is switched off on this computer. If IPv6 has been unticked in the settings of the network adapter, tick it again and restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local port is taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs want the same connection point (port) on this computer. A mail scanner that stands in as a local mail server is often one of them. Restart the computer; if the message returns, switch off mail scanning for a test, and on again at once if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address cannot be used from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name led to an address that makes no sense from this computer, such as 0.0.0.0. Check the server name in the account settings. If it is right, look for an advertisement blocker or for an entry in the hosts file (a list of names kept on this computer) that diverts the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of your computer does not work at this moment: the adapter is switched off, or its driver is in trouble. Mail cannot move until it is back. Look at the network symbol, switch flight mode off, plug the cable in again, or restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way into the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer knows no way to the network in which the mail server stands. Mostly it is offline, or a VPN connection has just ended. Open a web page: if that fails too, the internet connection has to be mended first, and the mail settings can stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network reset the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network noticed that the connection had gone dead and ended it, for example after standby or a change of Wi-Fi. Press Send/Receive again; if it happens in the middle of work, the line is unsteady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own computer broke the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, or a program on this computer, ended the connection: a mail scanner, a firewall, a VPN, or Windows itself after it had waited too long for the server. Switch mail scanning off for a test, then the VPN; if neither changes anything, look at the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side broke the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a device on the way that speaks for it, cut the connection without giving a reason. The usual reasons are an encryption setting that does not fit the port, a scanner or firewall in between, or an overloaded server. Check port and encryption in the account settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is out of network memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has no room left to handle more network traffic, so the mail program gets no connection. Restart the computer. If it comes back, a security or file-sharing program is holding thousands of connections open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program is already connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program tried to open a connection that is open already, which is a slip of the program and not of yours. Close the mail program, wait until it is really gone, and open it again. If it returns, try it without add-ins and update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to send over a connection that is not there any more, or never came about. Check that you are online and press Send/Receive again. If other programs reach the internet and mail still does not, look for a mail scanner that holds the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection had already been closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to go on with a connection that had been closed from this side. Press Send/Receive again. If it repeats, a mail scanner may be ending the conversation with the server too early: switch mail scanning off for a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer tried to open a connection to the mail server, and no answer came. Nothing refused it either, so something on the way swallows the traffic: a firewall, a network that blocks this port (25 above all), or a wrong server name. For sending, try port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer at that address answered, and said that no mail service is there on this port. Usually the port in the settings is wrong or the mail service on that server is not running; a firewall can also give this answer. Compare server name and port with what the provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server seems to be down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer at the server&apos;s address does not respond at all. Wait a quarter of an hour and try again, and look at the provider&apos;s status page. If it stays, compare the server name with the one that the provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from your network to the mail server. A VPN that carries only part of the traffic, a router in trouble, or a server that can be reached only inside a company are typical. Try with the VPN off, or on if it is a company&apos;s server; then restart the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs share the network functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows lets only so many programs use its network functions at once, and that number has been reached, so the mail program gets no connection. Close programs that you do not need, or restart the computer, and try again. Current Windows hardly ever shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network part of Windows is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows reports that its network part is not ready, so no program gets a connection. Restart the computer. If that does not help, a VPN or security program may have damaged it: reset the network settings of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network functions have the wrong version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program needs a version of the Windows network functions that this Windows does not offer. Mostly the program is very old: update it. If it is current, a damaged system file is the other possibility; install the updates of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network functions were not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program, or an add-in of it, used the network before it had switched the network functions on. That is a fault in the program, not in your settings. Restart it; if the message returns, start it without add-ins and update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is ending the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a device that speaks for it, closed the connection in an orderly way, perhaps after a long pause or because it is being serviced. Nothing is broken. Press Send/Receive again; if it goes on, wait a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network add-on in Windows is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component that some program has hooked into the network part of Windows does not work, and mail connections get stuck there. Mostly it is what a VPN or security program left behind. Remove that program with its maker&apos;s removal tool, or reset the list of such components (the Winsock catalogue).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network add-on could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not load a component of its network part, so this program gets no connection at all. The list of these components (the Winsock catalogue) is probably damaged. Reset it and restart; VPN and security programs may have to be installed again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such server name</source>
        <translation>Diesen Servernamen gibt es nicht</translation>
    </message>
    <message>
        <source>The name service of the internet (DNS, which turns names into addresses) says clearly that this server name does not exist. Look for a typing error in the server name in the account settings; otherwise ask the provider for the current name. Password and port are not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name service gave no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer could not find out the server&apos;s address, because the name service (DNS, which turns names into addresses) gave no usable answer. That often passes by itself. Try again in a few minutes, and restart the router if it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name look-up failed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service (DNS, which turns names into addresses) reported an error that trying again will not change. Restart the router and this computer. If it stays, let the network settings choose the name servers automatically, or enter those of your internet provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the settings exists, but no address belongs to it, so there is nothing to connect to. Often the part in front is missing: it must be something like imap.example.com and not only example.com. Compare it with the name that the provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many web requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program has as many web requests open as Windows allows it, and cannot begin another. Close Outlook fully and open it again. If it returns, an add-in is probably leaving requests open: start Outlook in safe mode to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook asked an internet service (for sign-in, settings or the mailbox) and got no answer in time. Check the internet connection by opening a web page; in a company, ask about the proxy (the station through which web traffic passes). Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service gave a reason that was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with an explanation of its own, which the mail program did not pass on to you. Sign in to the account in the web browser: a lock, a limit or a question waiting there is often that explanation. If all is well there, wait a while and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web part of Windows met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Windows that makes web requests ran into an error of its own, so sign-in or synchronisation stopped. Restart the computer and install the updates of Windows. If it returns, switch web scanning off for a test, and look at the proxy settings (a proxy is a station through which web traffic passes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of a service is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program was to open a web address that is not written properly, probably one stored with the account. If you typed a server address yourself, correct it. Otherwise remove the account and add it again, so that the address is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of web address is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address begins with something that Windows cannot open, that is, with neither http nor https. If you typed the address, correct its beginning. Otherwise add the account again; if that does not help, repair Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the internet service not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook or Windows looked for an internet service and found no address for its name. Either there is no internet connection, or the name service (DNS, which turns names into addresses) does not work, or the server name is wrong. Open a web page first; if that works, check the server name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed web protocol is missing in Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not find the part that speaks the protocol asked for, so the service cannot be reached. Install the updates of Windows and restart; if the message stays, repair Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web part is just being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request came while the mail program was already closing down its web connections. Close Outlook fully, check that it is gone, and open it again. If it happens at every start, try it without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet service did not accept your user name. Enter it again: mostly it is the full mail address, and not the name in front of the @ alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet service did not accept the password. Sign in on its web page to see whether it is right, and then enter it anew in the mail program. If the web page accepts it and the program does not, the provider may want an app password (one made for that program alone) or a sign-in through its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in at the service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet service turned your sign-in down without saying which part was wrong. Sign in on its web page first. If that works, remove the old stored password in the Windows Credential Manager and enter the new one when the mail program asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web request came in an impossible place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program asked something of the web part of Windows that is not possible at this point: a fault of the program or of an add-in. Update the mail program, and start it without add-ins for a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet request was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request was given up before it was finished, mostly because a window was closed or Outlook was ending. Start again what you were doing and let the sign-in window stay open until it closes by itself. If you closed nothing, look at add-ins and web scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program mixed up two web requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program or an add-in used one kind of web request where another was needed. You cannot put that right in the settings: update the program and its add-ins, or switch the add-in off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web request came at the wrong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program or an add-in did the parts of a web request in the wrong order, so it could not be carried out. Restart the program. If the message returns, start it without add-ins; a web scanner that delays answers can be the trigger too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request cannot go through a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is told to use a proxy (a station through which web traffic passes), and this request cannot be made that way. Switch the proxy off for a test. Mail by IMAP, POP3 and SMTP needs a direct way out in any case: ask the network&apos;s administrator for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct way to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network lets nothing out directly, only through a proxy (a station through which web traffic passes), and Windows has not been told about it. Ask whoever runs the network for the proxy settings, and how mail programs get out: the proxy does not carry IMAP, POP3 and SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service does not have the requested item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail program asked for is not there, or not there any more, for example a folder or message that another device has removed. Let the folder update again. If it stays, add the account again so that the list is fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the internet service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not connect to a service that it needs for sign-in or mail. Open a web page: if that fails too, the internet connection is the thing to mend. If it works, a proxy setting, a firewall or a security program is treating Outlook differently from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the service broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the service ended before the answer was complete. The usual reasons are a security program that opens encrypted connections, a proxy (a station through which web traffic passes), or an unsteady line; an old Windows without TLS 1.2, today&apos;s encryption, is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the service was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, or a device on the way that speaks for it, cut the connection off hard. Try again, then try once through another network such as your phone&apos;s: if it works there, the proxy, firewall or security program of the first one is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service wants the request repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for the same request once more, usually because sign-in or proxy (a station through which web traffic passes) has just changed. Try again. If it goes round in circles, sign in anew and look at the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to the proxy was not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to the proxy (a station through which web traffic passes) was not in order, mostly because the proxy is entered wrongly. Compare the proxy settings of Windows with what your IT department names; at home, switch the proxy off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window has to ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs an answer from you, such as a password or a yes to a certificate, and the program could not show the window for it. Open Outlook in the usual way and look for a window behind the others; minimise everything if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s certificate does not cover today&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate (the server&apos;s proof of who it is) of the internet service has run out, or is not valid yet, by this computer&apos;s calendar. Check date, time and time zone of your computer first. If they are right, the service has to renew its certificate; do not click the warning away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s certificate bears another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate (the server&apos;s proof of who it is) belongs to another name than the one Outlook went to. Often your provider&apos;s server was entered under your own domain name: use the server name that the provider publishes. Do not confirm a name that you have never heard of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service leads on to an encrypted address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends the program on from an open address to an encrypted one. That is sound and what most services do today; only the program stops at it. Add the account again, so that it goes to the encrypted address at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service leads on to an unencrypted address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends the program on from an encrypted address to an open one, where others could read along. Do not enter a password. Mostly the sign-in page of a public network (hotel, train) stands in the way: open a web page and sign in there first; otherwise a server is set wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page mixes encrypted and open parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page is put together from encrypted parts and parts that others could read or change. Do not type your password there. Look whether a public network&apos;s page or a security program has put something in; if not, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service wants a certificate from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a certificate that proves who you are, kept in a file or on a card. Companies hand these out: ask your IT department to install or renew it. If you never had one, compare the server name with what your provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer of the certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer does not trust whoever issued the server&apos;s certificate (its proof of who it is). Either a security program or company network opens encrypted connections, or the server made the certificate itself. Look at the issuer&apos;s name; do not install an unknown one yourself, ask your provider or IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own certificate is not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a certificate that proves who you are, and none is set up on this computer, perhaps because the computer is new. Ask your IT department to put it there. A provider for private mail does not ask for this: then check the server name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service leads to another kind of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends the program on to an address of another kind, which is not followed without asking. In a hotel or train, open a web page and accept the network&apos;s own page first. Otherwise add the account again, so that it starts at the present address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s certificate has faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with which the server proves who it is has one or more faults, so synchronising was stopped. Check date and time of your computer first, then the server name in the settings. If both are right, the provider has to mend it, or a security program that opens encrypted connections is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear whether the certificate was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its proof of who it is) does not say where to ask whether it has been withdrawn, or nothing came back from there. That is a matter of the issuer, of the server, or of a network that blocks the question. Try once through another network; if it stays, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not ask whether certificate was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer could not reach the place that tells whether the server&apos;s certificate (its proof of who it is) has been withdrawn. See whether web pages open. If they do, the proxy (a station through which web traffic passes) or a firewall holds back this question of Windows: ask whoever runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s answer lacks a needed part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service lacks something that the mail program needs; a proxy (a station through which web traffic passes) or a web scanner may have removed it. Try with web scanning off, and once through another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service answered in a very old way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered gave no information about its reply at all, as only very old or faulty servers do. Probably it is not the service you wanted: compare the server name with what the provider publishes, and look at the proxy settings (a proxy is a station through which web traffic passes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s answer was unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not a proper answer of the service. The sign-in page of a public network, a proxy (a station through which web traffic passes) or a web scanner may have replied in its place. Open a web page: if a page of the network appears, accept it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s answer has a damaged part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the service&apos;s answer is not written as it must be, so the mail program threw the answer away. A web scanner, or a proxy (a station through which web traffic passes), may have spoilt it: try without them. If it stays, the service itself has to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s forwarding led nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the program on to another address, and that way did not work. In a hotel, train or guest network, open a web page and accept the network&apos;s own page first. Otherwise add the account again with the provider&apos;s present settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted connection could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not set up encryption with the service. An old Windows without TLS 1.2 (today&apos;s encryption), encryption versions switched off in the Internet Options, or a security program in between are typical. Install the updates, and leave TLS 1.2 and 1.3 switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet protocol is not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP/IP, the language that all internet connections speak, is missing or has no settings on this computer, so no program gets online. Restart first; then reset the network settings of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected forwarding did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program expected the service to send it on to another address, and that did not happen. Settings from an older time are a likely reason: add the account again with the provider&apos;s present settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer is not connected to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows says that there is no internet connection, so mail has to wait. Connect first and open a web page; in a public network, sign in on the page that it shows. After that, press Send/Receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not answer, while the computer itself is online. Wait a quarter of an hour and look at the provider&apos;s status page from your phone. If others can use it and you cannot, try once through another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web proxy cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is told to go through a proxy (a station through which web traffic passes), and that proxy does not answer, for instance since you left the company&apos;s network. If it does not belong to the network you are in, switch it off in the Windows proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy script contains an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows picks a proxy (a station through which web traffic passes) with the help of a script, and that script has an error. At home, switch &quot;Use setup script&quot; off in the Windows proxy settings. In a company, tell the IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy script could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not download the script by which it picks a proxy (a station through which web traffic passes). Outside the company&apos;s network that script is out of reach: switch &quot;Use setup script&quot; off in the Windows proxy settings, or connect the company&apos;s VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s certificate is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with which the service proves who it is did not pass the check. Look at date and time of your computer; then find out whether a security program or company network opens encrypted connections. If neither is so, tell the service, and do not click the warning away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s certificate was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has withdrawn the certificate with which this service proves who it is, so it must not be trusted any more. Do not go on and do not enter a password; the service has to install a new certificate. Ask your provider when that will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows&apos; security check stopped the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows stopped the request for reasons of security, without saying which. Check date and time of your computer first. Then see whether a security program opens encrypted connections, and whether the server&apos;s certificate is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web part was used before its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program or an add-in used the web part of Windows before it had switched it on. That is a fault in the program, not in your settings. Restart it; if the message returns, start it without add-ins and update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service explains the refused sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not succeed, and the service sent a page with the reason, which the mail program cannot show. Sign in with the web browser to read it: a changed password, a locked account or a question to be answered are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security check of the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection did not pass its security check. Check date and time of your computer first: that is a frequent reason. After that come an old Windows without TLS 1.2 (today&apos;s encryption), a security program that opens encrypted connections, and a fault in the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has two names. For one library of Windows (WinHTTP) it is this security check; for the other (WinINet) it is content that could not be decoded. We follow the first: people meet the number when a sign-in or a set-up over an encrypted connection fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address in a message or in the settings is not written properly, so nothing could be fetched from it. Check it for typing errors. If you did not type it yourself, set the account up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web connection was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not begin a web connection at all. Check that you are online by opening a web page, then restart the mail program. If no program gets online, repair the network settings of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to a web service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook or Windows could not connect to a web service. Open a web page: if that fails as well, mend the internet connection. If it works, look at the proxy settings (a proxy is a station through which web traffic passes) and at the security program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the service nor the proxy (a station through which web traffic passes) was found. Open a web page: if that fails as well, mend the internet connection. If it works, correct or switch off the proxy in the Windows settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered, but does not have what was asked for: it was moved or removed. If a link or address was typed by hand, check it. Otherwise update the mail program, or set the account up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but no data came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was made, but what should come over it did not arrive. A web scanner, or a proxy (a station through which web traffic passes), is the likely reason. Switch web scanning off for a test, and on again at once if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download did not come to its end: the line broke off, or a security program stopped it because it found the file suspicious. Look whether that program shows a message; if it does not, try again on a better line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives out nothing before you have signed in, or the sign-in has run out. Sign the account in again; if no window asks, remove the old stored password in the Windows Credential Manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service sent an unexpected kind of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service delivered another kind of content than the program expected, often the sign-in page of a public network in place of the data. Open a web page and accept the network&apos;s own page if one appears; otherwise update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web service took too long to answer, so Windows gave up. Try again in a few minutes; if it stays slow, check the line, then the proxy (a station through which web traffic passes) and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service found the web request faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not understand what the mail program asked for. Update the mail program. If that changes nothing, remove the account and add it again, so that the request is put together anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for this kind of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows knows no program that opens this kind of address, for example mailto: for writing a message. Choose the mail program under Default apps in the Windows settings. If that does not help, repair Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows saw a security problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows stopped the connection to a web service for reasons of security: its certificate (its proof of who it is) did not pass, or the settings for that kind of site forbid it. Check date and time of your computer, then look at what the certificate says. Do not lower the security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for exists, but could not be loaded completely. Try again; if it repeats, switch web scanning off for a test, and on again at once if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding to another address failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the program on to another address, and the program could not follow. In a hotel, train or guest network, open a web page and accept the network&apos;s own page first. If there is none, look at the proxy settings (a proxy is a station through which web traffic passes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service&apos;s certificate is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with which the web service proves who it is did not pass the check. Look at date and time of your computer first, and then at name, date and issuer of the certificate. If these are wrong, the service has to mend it; do not click the warning away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows networking is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network part of Windows told the mail program that it cannot be used just now. Restart the computer. If the message stays, a program that hooks into the network (VPN, security program) or the network settings themselves have to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows networking version does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked Windows for a version of its network functions that is not there. On a current Windows this points to a damaged installation or to very old software. Install the updates for Windows and the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs use networking at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows lets only so many programs use its network functions at once, and that number has been reached, so no mail was fetched or sent. Close programs that you do not need, or restart the computer, and press Send/Receive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program fault when using the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program, or something working inside it, made a mistake when it asked Windows for the network: it named a place in memory that does not exist. Neither a mail address nor a server name is wrong. Restart the mail program, try it without add-ins, and update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Bad address&quot; in widely copied tables is easily misread: it is an address in the computer&apos;s memory, not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network functions of Windows did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program could not start the network functions of Windows and so never got as far as the server. Restart the computer; if that does not help, remove or update VPN and security programs that sit in the network, and then repair the network settings of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network is still busy with another task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked Windows for the network while its previous request was still running. That normally clears by itself: wait a moment and press Send/Receive again. If it comes often, an add-in or a mail scanner may be holding things up; start the mail program without add-ins to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook asked an account or data file for something that it does not support. Nothing is broken: the function is not available for this kind of account. If you did not ask for it yourself, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of text encoding clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of Outlook wanted the text in an old encoding and another in the present one. An outdated add-in or a data file in the format of before 2003 is the usual reason: start Outlook without add-ins, and move the mail of an old data file into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the message, such as the subject or the list of recipients, is longer than allowed. Shorten it or use fewer recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in asked for something unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program asked Outlook for a variant of a function that it does not know, as old add-ins do. Your mail is not affected. Find out by starting Outlook without add-ins, and update or remove the one that is to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook&apos;s link to an item is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook followed an inner reference to a message, contact or folder, and the data file says it does not fit. Type addresses anew rather than picking old suggestions; create a new profile if it concerns folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opened item is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, or an add-in, held on to something that has been closed in the meantime. Restart Outlook; if it repeats, start it without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message was changed by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you, or the Outbox, had this message open, something else changed it: an add-in, a scanner, your phone, or the server. Close it without saving, open it again from the Outbox or Drafts, and send it. If it keeps happening, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables blame the virus scanner. The number only says that the item changed in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item was deleted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was removed while Outlook wanted to use it: on another device, by a rule or by an add-in. Refresh the folder; look in Deleted Items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox or data file is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or the data file is occupied with something else, for example being compacted or scanned. Wait and try again; close other programs that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk for what Outlook wants to store. Free some space on the drive that holds the data file and on that of Windows (empty the Recycle Bin first), and start Outlook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer is short of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook ran out of memory or other means. Close windows and programs, restart the computer, and reduce the number of data files and shared folders that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook cannot find its data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook looked for something that its profile mentions and did not find it: mostly the data file into which mail is delivered, sometimes the offline address book. Look which task in the send/receive window failed. For the data file, create a new profile and attach the existing file; your mail stays in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables tie this to the offline address book alone. It is the general &quot;not found&quot;; Microsoft describes it for a data file that cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of Outlook have different versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components of Outlook do not fit each other, mostly after an update that was broken off. Install all updates, and restart the computer; if the message comes back, repair Office (Settings, Apps, Office, Modify).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the mailbox failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not sign in to the mailbox or open the profile. Check user name and password in the webmail. If they work there, remove the old stored password (Control Panel, Credential Manager); if Outlook still fails, create a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sessions are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has as many sessions as it allows. Close Outlook on other computers and wait a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation was cancelled, as a rule by closing a password or profile window. Start again and answer the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation cannot be stopped any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, or an add-in, wanted to stop something that has gone too far to be stopped, for instance a message that is being handed over. Wait until it ends; if it never does, close Outlook and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook has no connection to its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook cannot reach the mail server at present, or is set to work offline. Look at the bottom right of the window: if it says &quot;Working Offline&quot;, switch that off in the Send/Receive tab. Otherwise check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk error with Outlook&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the disk failed. Copy the data file to another drive at once, and check the disk for errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or rule is too complicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook or the server cannot carry out such a complicated search, filter or rule. Make it simpler or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view wants an unknown column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view or an add-in asks for a column that this folder does not have. Reset the view of the folder (View tab, Reset View); if that does not help, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail component reported an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the parts that Outlook works with (a data file, an account, an add-in) reported an error that only that part can explain. Start Outlook without add-ins, then check the data file with the Inbox Repair Tool on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables blame the sign-in of a virus scanner. The constant only says that a provider has more details; a scanner is one of several possible causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program tried to set a field that Outlook works out by itself, such as the size of a message. That is a fault of the program, mostly an add-in or a synchronisation: update it, or start Outlook without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored Outlook data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the data file or mailbox cannot be read. Copy the data file, let the Inbox Repair Tool (scanpst.exe) work on it, and look at the last messages before the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is not set up fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the settings of an account in your profile. Open the account settings and complete it, or create a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the accounts could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of your profile, for example the Exchange mailbox or one data file, could not be opened while the rest works. If it is the Exchange account, the server was not reachable: check the connection. If it is a file, check that it still lies at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables quote the text for an Exchange server that is not available. The constant covers every account or data file of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code page is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or data file uses a set of characters that this Windows does not have. Install the language support of Windows, or create a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or data file names a language that the server or this Windows does not know. Set the language of the mailbox in its web page once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password must be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system lets you in only after you have set a new password. Do that at the Windows sign-in or on the provider&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is older than allowed. Set a new one, and enter it in Outlook when it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in not allowed from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may be used only from certain computers, and this one is not among them. The password is not the reason. Ask your administrator to admit the computer, or use the webmail until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in not allowed at this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may be used only at certain hours, as some companies set it. Try within those hours, or ask your administrator; the password is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has been switched off, so that no password helps. Only the administrator or provider can switch it on again: ask there why it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook had to connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost and made anew in the middle of the work. Repeat what you were doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook is working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for needs the server, and Outlook is offline: because you set it so, or because the server cannot be reached. Switch &quot;Work Offline&quot; off in the Send/Receive tab and check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables take it for a fault of the Outlook Connector for Hotmail. It is a general state, and that Connector no longer works at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook is just closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail session is being ended, so nothing new can start. Wait until Outlook has closed, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference leads to an unknown data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook has a reference to an item whose data file or account is not in the profile any more. Type addresses anew and choose folders of rules again; create a new profile if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list lacks a needed column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook or an add-in got a list, for example of messages or people, without a column that it needs. Reset the view of the folder (View tab, Reset View), and try without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Outlook profile that is in use has been removed, perhaps by a clean-up program or another user. Close Outlook and create a new profile. Your mail has not gone with it: it is in the data files and at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook stored a value that is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program wanted to store something in a field of an item that is not allowed there, such as a date that does not exist. Often it is one item, written by an add-in or synchronisation: find it and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program stored a field of an item in the wrong kind, such as text for a date. Remove the item or the add-in that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of field is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or data file does not take this kind of field. An add-in or synchronisation is at work that does not fit this account: switch it off, and see whether the message stays away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has an unexpected kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of an item is of another kind than Outlook expects. Find the odd item (often a calendar entry or contact of a synchronisation) and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message or item is too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, an attachment or one of its fields is larger than the server or Outlook allows. Send a smaller attachment or a link to the file, and ask the provider for the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables speak of a limit on open items or of Google Apps Sync, a product of long ago. The constant means: too big.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is left to Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not copy the items by itself and leaves that to Outlook. It is an inner note and normally not an error for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program used a number for a field that Outlook does not expect. No setting of yours brings that about: start Outlook without add-ins to find out which one does it, then update or remove that add-in or synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not finish the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation was not completed, and no reason is given. Try with fewer items at a time; then check the data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or the data file did not answer in time. Check the connection; if it is sound, the mailbox is large or a scanner holds the file: try again later, and with mail scanning off (the mail scanning only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook looked into a list, for example of accounts or recipients, and there is nothing in it. Check whether an account is set up, and add one if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or address list has more entries than can be handled at once. Split the folder by year or theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook lost its place in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that Outlook had marked in a list is no longer there, as the list has changed. Refresh the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that has to be done first is still running, for example another synchronisation. Wait a few minutes and try again; if it takes for ever, restart Outlook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was cancelled by the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Outlook that hands messages over for this account called the operation off. Send again; if it repeats, look at add-ins and mail scanners, which can call it off as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account delivers to this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts feels responsible for this kind of address, for example a fax number or an old company address. Write the address as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook&apos;s data file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in which Outlook keeps your mail has a fault. Close Outlook, make a copy of the file, and let the Inbox Repair Tool (scanpst.exe) work on it; for an Exchange account rename the OST file instead, after checking that nothing unsent is in it, so that Outlook builds a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables call this an unknown error caused by a virus scanner. The constant means a damaged message store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is no longer in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook looked for the message among those waiting to go, and it is not there any more. Look in Sent and Drafts before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice cannot be held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot leave out a read or delivery notice, as a program asked it to. Mail itself is not affected: the sender gets a notice that you did not want to send. If that troubles you, start Outlook without add-ins to find out which one asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to create, rename or move something, and an item or folder of that name is there already. Choose another name, or look whether the existing one is what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail part of Outlook did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component with which Outlook handles mail (MAPI) has not been started. Restart Outlook first; if the message comes back, repair Office (Settings, Apps, Office, Modify). Your messages are not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message has an unusual format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook cannot process the format of this message, as happens with messages that another program put into the Outbox. Create it anew and paste the text into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable recipient in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook found nobody to whom this message could go. Remove the addresses, type them again in full instead of taking old suggestions, and look into distribution lists for empty entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables name a virus scanner or missing sign-in for sending. The constant means that there are no recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message has been handed over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is on its way out already and cannot be changed. Wait for it to leave; if it stays, switch to offline work, move it to Drafts and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder contains other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be removed because there are folders in it. Open it in the list of folders, move or delete those first, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder contains messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be removed because there are still messages in it, perhaps hidden by a filter of the view. Move or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder cannot go into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was to be moved into itself or into one of its own folders. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox or data file is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or the Outlook data file has reached its largest size. Empty Deleted Items and Junk, delete or archive large old messages, and then compact the file in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;unknown error&quot;. The constant is known and means that the store is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox hands out no more locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot mark any more items as being worked on. Close Outlook everywhere, wait, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message in the Outbox cannot leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending one of the messages in the Outbox failed, and no reason is given. Open the Outbox, check the addresses of the oldest message, move it to Drafts, and send the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fits several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the To line matches more than one entry in the address book. Pick the right one, or type the full e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item was deleted on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While synchronising, an item was found that has been removed elsewhere. It is no loss beyond that removal; let the folder synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change is skipped in synchronising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While synchronising, a change was found that is to be skipped, mostly since it is known already. That is part of the normal work; you see it only in a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item was changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same item was changed on this computer and elsewhere. Outlook keeps both: look into the folder Sync Issues and keep the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder above is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While synchronising, an item had to go into a folder that is not there. Let the folder list synchronise; create a new profile if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders would form a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While synchronising, a folder would have ended up inside itself, because it was moved on two devices. Put the folders in order in the webmail, and synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation lost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook does not know any more what has been synchronised already. Let it rebuild its local copy: check that nothing unsent is in it, close Outlook, and rename the OST file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not find the server that is set in the account. Check the spelling of the server name and the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox has too many custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have created so many fields of their own in the mailbox that no more fit. Remove the add-in or synchronisation that does it; the administrator can clean up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old BlackBerry synchronisation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number came from the BlackBerry software of past years, not from Outlook or your mail server. If that software is still installed, remove it; current phones fetch mail directly from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public documentation exists; the meaning is as reported by users, and the product is historic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder synchronisation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising the folders with an Outlook.com or Exchange account failed. Try once more first. If it stays, look into the Outbox and the folders that exist only on this computer for anything that is not at the server, then remove the account and add it again with its own sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook got no connection to the server from which it fetches mail. No password was checked yet. Test the internet connection, then server name and port of the incoming mail (POP3: 995 with SSL/TLS), then firewall and mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in no public list of Microsoft; its meaning is taken from the text that Outlook shows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook got no connection to the server through which it sends. Very often the account still uses port 25, which many home and hotel networks block: change it to 587 with STARTTLS or 465 with SSL/TLS. If that is set already, check server name, firewall and mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming server took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook waited for the server from which it fetches mail, and gave up. A mail scanner that checks messages on their way, a slow line, or one very large message are the usual reasons. Try again; then look for that message in the webmail, and try with mail scanning off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing server took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook waited for the server through which it sends, and gave up. A large attachment on a slow line or a mail scanner that reads outgoing mail comes first; a wrong port or encryption setting can look the same. Try a short message without attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in no public list of Microsoft; its meaning is taken from the text that Outlook shows with it. Some tables add that a damaged address in a distribution list can cause it; look there last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not offer the encryption asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is set to use encryption in a way that the server does not offer on this port. Do not switch encryption off: use the port and type that your provider publishes (465 with SSL/TLS, or 587 with STARTTLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task was cancelled before it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending or receiving was stopped before it was done: by somebody&apos;s click, by an add-in, by a scanner, or because Outlook was closing. Start Send/Receive again; if it is cancelled each time, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in no public list of Microsoft; its meaning is taken from the text that Outlook shows with it. The virus scanner named by widely copied tables is one possible cause only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not reach the place in Windows (the registry) where it keeps account settings. Sign in to Windows with your usual user, and create a new profile if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account manager was started twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in started Outlook&apos;s account manager although it was running. Restart Outlook; if it comes back, update or remove the add-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account setting is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in or setup tool asked for an account setting that this Outlook does not have. Update it, or enter the account by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account manager was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in or synchronisation asked for accounts before Outlook had them ready. Restart Outlook; try without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account setting cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program tried to change an account setting that is fixed. Change it in the account settings by hand, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is not in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something asked for an account that your profile does not have (any more). Choose the account anew in rules and add-ins, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account window is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window with the account settings is open already, perhaps behind another one. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the accounts is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that says in which order the accounts come is not right. Set another default account, and then the one you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book request was malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While downloading the offline address book, the server found the request faulty (400). Mail itself is not affected. Download the address book again later; in a company tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book download wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not let Outlook download the offline address book because it was not signed in (401). Mail itself is not affected. Sign out of Office and in again, and remove an old stored password (Control Panel, Credential Manager).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book download is forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not permit you to download the offline address book, the copy of the company addresses for use without network (403). Only the administrator can change that; sending and receiving mail goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book file is not on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook wanted to download the offline address book and the server has no such file (404). Mail works; the administrator has to see that the address book is generated, or your profile still names an old server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of your network stopped a download because nobody was signed in to it (407). Open the browser once and sign in at the proxy, or ask your IT department to let Outlook through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server failed during the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met an inner error while Outlook downloaded the offline address book (500). Sending and receiving go on, and Outlook tries the download again by itself; tell your administrator if it fails for days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server behind the gateway answered badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in between got no proper answer from the one behind it (502). Try again later; a proxy of your own network can be the server in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download service is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which Outlook downloads the offline address book is overloaded or being maintained (503). It comes right by itself as a rule; mail may work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server behind the gateway did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in between waited in vain for the one behind it (504). Try again later, and without VPN or proxy if you use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network for the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download in the background, such as the offline address book, stopped because there is no network. Connect, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not tell the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a proxy, does not tell how large the file is that Outlook wants to download. A proxy or scanner that rewrites web traffic is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download over an outdated web protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a proxy in between, speaks too old a version of the web protocol for the download of the address book. Try in another network or without the proxy, and tell the people who run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download in parts is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a proxy, does not hand out files in parts, which the background download needs. Try without the proxy or mail and web scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download got an unreadable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sent during the download is not a valid answer. A sign-in page of a public network or a proxy may have replied in its place: open any web page in the browser, sign in there if asked, and let Outlook try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook needs a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook ran into an inner error that no public source explains. Close it completely, wait until it has gone from the task list, and open it again. If it comes back, start it without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising was interrupted on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synchronisation that was waiting was broken off so that a newer one could start. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server wants the current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sign-in (401), usually since the password was changed. Enter the new password in the account settings, or sign the account in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server forbids the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not permit this access (403): mobile synchronisation may be switched off for you, or a certificate of yours is missing. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name of the account is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server in the account leads nowhere (404). Correct the server name as your provider or administrator gives it. If the account finds its server by itself, remove it and add it again, after checking that nothing unsent is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server had an inner error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which this account is synchronised met an error of its own (500). Nothing on your device has to be changed: wait an hour, and tell the administrator if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server is out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server from which this account is synchronised is not available just now, for instance during maintenance (503). New mail arrives once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server demands a certificate of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Exchange server lets in only those who prove who they are by a certificate of their own, and this device has none. Ask your IT department to install it; the password alone does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or certificate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the password is wrong or the certificate that the server wants is missing. Enter the password again first; then ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no stored password any more. Enter it again, or sign the account in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that this device has stored is not valid any more, mostly since you changed it elsewhere. Enter the current one in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising starts over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synchronisation is being reset and begins again. Wait; if it never ends, remove devices that you no longer use from the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server asks to try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there and has a passing fault, and it says itself that a later try will do. Wait a quarter of an hour and synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox server is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that keeps your mailbox is not running at this moment. Your mail is not lost, and password and settings are not the reason; only its administrator can start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox at this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows you but keeps no mailbox for you: it was moved, or you have no licence for one. Ask the administrator which it is. After a move, add the account again, but first see that nothing unsent is left in the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets only certain devices synchronise, and this one is not among them. Ask the administrator to admit it; until then use the webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device does not meet the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation demands certain settings on the device (such as a screen lock), and they are not in place. Accept the rules when asked, or add the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device must fetch the rules again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has renewed its rules for devices. Synchronise again and accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s rules are out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that this device follows the organisation&apos;s rules is no longer valid. Synchronise again and accept the rules; if it stays, remove the account and add it anew, after checking that nothing unsent is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many devices on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is connected with as many devices as it allows. Remove old phones and computers on the provider&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising could not be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not finish synchronising the address book or a folder, most likely for lack of a connection. Check that it is online and run Send/Receive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not download the offline address book: the server or the file was not available. Mail itself is not affected; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in window could not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with the window of Microsoft did not come through. A text with AADSTS and a number usually follows and names the reason; begin with date and time of the computer, and then sign out of the account and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in service could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in window found no way to the service that checks your account. Check the internet connection; in a company a proxy or firewall may hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that checks your account was silent for too long, though its address was found. Try again; if it stays, switch VPN or proxy off for a try, and see whether a firewall holds the mail program back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in service&apos;s name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer could not find the address of the sign-in service of Microsoft: it is offline, or the service that finds addresses by name (DNS) does not work. Open a web page to see which; then restart the router, or try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented as a number of its own; the last four digits are those of 0x80072EE7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the sign-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service of Microsoft could not be reached. Open its page login.microsoftonline.com in the browser: if that works, a proxy setting or security program treats Outlook differently; if not, the connection as a whole is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented as a number of its own; the last four digits are those of 0x80072EFD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the sign-in service broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the service that checks your account ended too early. A scanner of encrypted connections, a proxy, or a Windows too old for the encryption of today (TLS 1.2) are the usual reasons: try in another network, then without the scanning of encrypted connections, and install the updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in service failed the security check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to the sign-in service was not accepted. Check date and time of your computer first; then a scanner that opens encrypted connections comes into question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation offers no password sign-in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service of your organisation does not take a user name and password handed over by this program. Let the program open its sign-in window and sign in there, or ask your IT department which way is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored password cannot be opened any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not unlock something that it keeps protected for you, mostly a stored password; typically after somebody else reset your Windows password. Remove the mail password from the Windows Credential Manager and enter it again when the mail program asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digital signature (a seal that shows who made something) did not pass the check. With a signed message, ask the sender whether it is genuine before you rely on it. With a server, something in between, such as a security program, may have put its own certificate in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption method is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, or a rule set on this computer, does not allow the encryption method that was asked for, mostly because it is too old to be safe. Update the mail program. In a company, ask the IT department; with a provider, its server may have to be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key of your certificate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has your certificate but not the secret key that belongs to it, so it can neither sign messages nor open encrypted ones. Import the certificate again from the backup file that holds the key (.pfx or .p12), or ask whoever issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that was to be stored is there already, so nothing was changed. If you want to import your certificate anew, remove the old one first, but only when you have its backup file (.pfx or .p12): without the old key, old encrypted mail stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a stored key was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not let the mail program use a key that it keeps, so signing in or signing messages does not work. Start Outlook in the ordinary way (not as administrator or another user), and see whether a security program guards the folder with the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or certificate not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not find the key that was asked for. If it happens with signed or encrypted mail, import your certificate again together with its key. If it happens when you sign in to the account, remove the work or school account in the Windows settings and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored sign-in keys are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where Windows keeps the keys for your sign-in is missing or broken; that is typical after a change of the mainboard or of the security chip (TPM). Disconnect the work or school account in the Windows settings under Accounts, connect it again, and restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not know where the key for signing or decrypting is kept. Import your certificate again from its backup file (.pfx or .p12); without one, ask whoever issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key store is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where a key is kept has a faulty entry, so the key cannot be used. Remove the certificate that belongs to it and import it again from its backup file (.pfx or .p12). If it happens at sign-in, remove the account from Windows and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption part of Windows met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Windows that encrypts and keeps keys ran into an error of its own. Restart the computer and install the updates. If the message stays, restart once more with the security program&apos;s mail scanning off for a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needs a window to ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows would have to ask you something, such as a PIN, but was told to stay silent. Close Outlook, open it in the ordinary way, and answer when it asks; look for a window behind the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows signed you in temporarily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not load your own user profile and works with a temporary one, so your stored passwords and mail settings seem to be gone. They are still on the disk. Do not set anything up now: restart the computer, and have the user profile repaired if the message comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security chip or card is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security chip (TPM) or the smart card that holds your sign-in keys does not respond. Take the card out and put it in again, or restart the computer. If the chip stays silent, install the updates of Windows and of the computer&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window for the key was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows asked for your consent or PIN to use a key, and the window was closed without an answer. Nothing is broken. Do the same again, and confirm or enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows had too little memory to set up the secure connection. Close programs or restart the computer. If it comes back, one program, often an add-in, is using up the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted connection was no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program went on using an encrypted connection that had already been given up. Close the mail program and open it again. If it returns, try it without add-ins and with mail scanning off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption version not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and the server have no version of encryption in common, or Windows was asked for a function that it does not have. Install the updates, and leave TLS 1.2 and 1.3 (today&apos;s encryption) switched on in the Internet Options. If all is current, the provider&apos;s server is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service for the sign-in not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not know, or cannot reach, the service to which it was to sign you in. Check the server name in the account settings. In a company, see whether you are connected to its network or VPN (private tunnel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security part of Windows had an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Windows that looks after sign-in and encryption met an error of its own, or the server reported one of its own. Restart the computer and try again later. If it stays, install the updates and look at security programs that open encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method is missing in Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not have the part for this way of signing in. Switch &quot;Secure Password Authentication&quot; (SPA) off in the account settings, unless your company asks for it. If it is off already, have Windows and Office repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted conversation made no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows expected an encrypted conversation and got something else. Typically the kind of encryption and the port do not belong together: use SSL/TLS with 993, 995 or 465, and STARTTLS (encryption that starts after a greeting) with 587, 143 or 110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in attempt was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not let you sign in: user name or password is not right, the account is locked, or the server does not want this way of signing in. Enter both again, and switch &quot;Secure Password Authentication&quot; (SPA) off unless your company demands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored sign-in data not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not recognise the sign-in data that it was given, mostly because what is stored is old or damaged. Remove the stored password in the Windows Credential Manager and enter it again when the mail program asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in data at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows had no password or certificate with which to sign you in. Enter the password in the account settings, or sign in to the account again through the window that the provider shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was altered on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check showed that the data is no longer what was sent. Something in between changes it, such as a mail scanner, or the line is faulty. What was altered has been thrown away. Try with mail scanning off, and once through another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted data came out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted pieces did not arrive in the order in which they were sent, so the connection was ended. A mail scanner, a VPN (private tunnel) or an unsteady line is behind it: try again, then without the scanner or the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s sign-in server not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not reach the server that checks the company&apos;s sign-ins (domain controller). Connect to the company&apos;s network or VPN (private tunnel) and try again. Your password has not been judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted session has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted session between your computer and the server is no longer valid, for example after a long pause or standby. Close the mail program and open it again. If it returns often, check date and time of your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of the encrypted data arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted data came in only in part: the connection broke off or was cut. Press Send/Receive again. If it repeats, look at the line and at mail scanning, and whether kind of encryption and port in the settings belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server wants a certificate from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for a certificate that proves who you are, and got none. Companies hand these out: ask your IT department. If you never had one, check the server name: a provider for private mail does not ask for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security data was too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of security data did not fit into the room for it, such as a very large company sign-in ticket (from being in very many groups) or chain of certificates. Install the updates; if it stays, the IT department or the provider has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is not the one expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the server proves who it is does not fit the server that you wanted. Put the server name that the provider publishes into the settings. In a company&apos;s network, the server&apos;s own registration for sign-ins can be wrong: tell the IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of your computer and that of the server differ too much for a secure sign-in. Set date, time and time zone of your computer to automatic, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its proof of who it is) comes from an issuer that Windows does not trust. See who issued it: a security program or your company means that encrypted connections are being opened; the server itself means a home-made certificate, which the provider has to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement on the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and the server did not manage to agree on encryption. Frequently one is too old for the other, or kind of encryption and port do not belong together. Check the port in the settings, then update Windows and the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate could not be processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not make sense of the server&apos;s certificate (its proof of who it is) and does not say why. Check date and time of your computer, and look at what the certificate says. If you see nothing wrong, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s certificate has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows a certificate (its proof of who it is) whose time is over. Check the date on your computer; if that is right, only the provider can mend it. Wait or ask when the new one comes, and do not switch encryption off meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data could not be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not encrypt what was to be sent, so it was not sent. Restart the mail program; if it repeats, install the updates and try with mail scanning off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data could not be decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted data from the server could not be opened: damaged on the way, altered by something in between, or the two sides lost step. Press Send/Receive again, then try with mail scanning off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption in common</source>
        <translation>Keine gemeinsame Verschlüsselung</translation>
    </message>
    <message>
        <source>Your computer and the server have no version or method of encryption in common: one of them is too old, or old versions were switched off on one side only. Update Windows and the mail program. If they are current, the provider&apos;s server has to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted connection was given up half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side gave up before the encrypted connection was complete, often because time ran out. Try again. If it repeats, look at the line and at mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s sign-in ticket did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows got no ticket (Kerberos, a kind of entry pass) from the company&apos;s sign-in service. Connect to the company&apos;s network or VPN, lock Windows and sign in again. If it stays, check the clock and ask the IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in data belongs to another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in data and the connection for which it was used do not belong together: a mix-up inside the mail program or an add-in. Restart the mail program; if it returns, try it without add-ins and without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed encryption part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not have the encryption method that was required. Install the updates of Windows; if they are all there, have the damaged part of Windows repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows lacks strong encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Windows does not offer encryption that is strong enough for the server. Install all updates. If there are none any more, this Windows has been given up by its maker, and a newer one is needed for mail with this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company lets you sign in only with your smart card. Put the card into the reader, choose it in the sign-in window and enter its PIN. If you have no card, ask the IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company sign-in uses another encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and the company&apos;s sign-in service (Kerberos) have no encryption method in common; often old methods have just been switched off. Install the updates. The IT department has to adjust the account or the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is bound to another connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server noticed that your sign-in did not come over the same encrypted connection that it sees. Something in between opens the encryption: a security program, or a company&apos;s proxy (a station through which web traffic passes). Try without; otherwise ask the IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is not meant for this use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that was shown was not issued for proving a mail server. You cannot put that right yourself: the provider, or whoever set up the server, has to install the proper one. Look first whether a security program put its own in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in might be weakened by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows noticed a sign that somebody might be lowering the security of the sign-in. Much more often the company&apos;s sign-in server simply cannot be reached. Do not go on in a foreign network; connect to the company&apos;s network or VPN (private tunnel) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the issuers is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the server&apos;s certificate (its proof of who it is) and the issuer at the top stands another issuer that Windows does not trust. Install the Windows updates. If it stays, ask the provider, and look whether a security program has put its own certificate in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card&apos;s certificate could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not find out whether the certificate on the smart card has been withdrawn, so it does not accept the card for now. Check the network and the VPN; then ask your IT department, which runs the place that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security part got an invalid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program handed the security part of Windows a value that it cannot use. Update the mail program. If somebody changed the encryption settings of Windows by hand, have them put back to their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encrypted session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program wanted to go on with an encrypted session that does not exist any more. Close the program and open it again. If it returns, try it without add-ins; an unsteady line can be the trigger as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides had to prove who they are, and the server&apos;s proof did not pass. Check the server name in the settings. In a company, use the full name of the server as the IT department gives it, and connect to the company&apos;s network or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common language inside the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your program and the server could encrypt, but found no common language to speak inside (ALPN). Mostly another service than mail answers on that port: compare server name and port with what the provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted or signed message is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not process a signed or encrypted message (S/MIME). It may have been damaged on the way or altered by a scanner. Ask the sender to send it again; if all such messages fail, try with mail scanning off and update Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message uses an unknown encryption method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was protected with a method that your computer does not know. Install the updates of Windows and Office. If that does not help, ask the sender to send it again with another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed message was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the message: it has been changed after signing. A scanner that adds a line is enough for that, but so is a forger. Ask the sender by another way whether the content is right before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed certificate was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not find a certificate that was needed. If it is your own for signing or opening messages, import it again from its backup file (.pfx or .p12). If it is the recipient&apos;s, ask for a signed message, which brings it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is home-made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was signed by its own owner, so nobody else vouches for it. Ask the provider or your IT department for a proper one, or whether this one is meant to be so. Do not make Windows trust it on your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your certificates fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among your certificates there is none that fits, for example none for the mail address from which you send. Choose the right one in Outlook under File, Options, Trust Center, Email Security; if there is none, ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate came without its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is there, but not the secret key with which you sign messages or open encrypted ones. Import it again from the backup file that holds the key (.pfx or .p12); a file ending in .cer or .crt does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate to open this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was encrypted for a certificate that this computer does not have, often an old one of yours. Import that old certificate with its key, or ask the sender to send the message again for your present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed message has no signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message claims to be signed, but names nobody who signed it; a scanner or mailing list may have spoilt it. Treat it as an ordinary, unsigned message, and ask the sender before you rely on what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has taken this certificate (a proof of who somebody is) back. If a server shows it, do not enter your password; the provider has to install a new one. If a signed message shows it, ask the sender by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate&apos;s withdrawal could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not check whether the certificate has been withdrawn: no information is offered, or it could not be loaded. Try once through another network, since a firewall or proxy (a station through which web traffic passes) often blocks the question. If it stays, the provider has to look at the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer&apos;s service could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows wanted to ask the issuer whether the certificate is still good, and could not reach it. See whether web pages open; then look at proxy (a station through which web traffic passes) and firewall. The certificate itself may be perfectly sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer does not know this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer&apos;s list does not contain the certificate that was shown. It may be forged or entered wrongly: do not go on and do not enter a password. Tell the provider or whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security settings forbid this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings of this computer do not permit the use of this certificate or method. In a company, ask the IT department, which sets them. At home, install the updates; a method too old to be safe is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who signed is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the signatures comes from somebody whose issuer this computer trusts. Install the updates first. Then ask the sender by another way who issued the certificate, before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown as a certificate (the server&apos;s proof of who it is) is not built like one. Its file on the server is faulty, or something else answers on that port. Check server name and port, then tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal on the certificate does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer&apos;s signature on the certificate (the server&apos;s proof of who it is) could not be verified: the certificate was altered, or an issuer&apos;s certificate is missing on this computer. Install the Windows updates; look for security programs that open encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature&apos;s time stamp cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp that tells when something was signed is missing or wrong. Check date and time of your computer. If these are right, treat the message as unsigned and ask the sender; with an add-in, ask its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate was issued without the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its proof of who it is) was issued by somebody who is not allowed to issue any. Do not go on: it may be forged, or a security program may be at work. The owner of the server has to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is not trusted for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not trust the certificate for what it was to be used for. Look at who issued it and for which name. Ask your provider or IT department about it, and do not confirm it just to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected signature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something ought to be signed and is not. If it is a program file or an add-in, do not run it. If it is a message, treat it as an ordinary, unsigned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is outside its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate (the server&apos;s proof of who it is) is not valid at the date on your computer. Check date and time of your computer first. If they are right, the certificate has run out and the provider has to renew it; do not switch encryption off meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates&apos; dates do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is valid for longer than the one that vouches for it, so Windows does not accept it. Check date and time of your computer; if they are right, whoever runs the server has to renew the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate acts in a wrong role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is used for a role that it was not issued for, such as vouching for others. You cannot mend that: tell the provider or whoever runs the server, and do not confirm the warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of issuers is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the issuers may stand in a shorter chain of certificates only than the one that was shown. The owner of the server has to install other certificates; if a security program issued the last one, look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate has an unknown condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate (the server&apos;s proof of who it is) contains a condition that this Windows does not understand and must not pass over. Install the updates. If all are there, the certificate is made unusually, and the provider should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is for another purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued for something other than proving a mail server, for instance for signing programs. You cannot mend that: the provider has to install the proper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuers in the chain do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate, and the issuer shown together with it, do not belong together: the server was set up with the wrong files, or a security program mixed them up. Tell the provider; look at the security program if only your computer has the trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is missing or malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server showed no proper certificate (its proof of who it is): it is empty or built wrongly. Check server name and port in the settings. If they are right, the provider has to look at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of certificates ends at an issuer (root) that this computer does not trust. Either a security program or the company&apos;s network opens encrypted connections, or the server made its certificate itself, or Windows lacks updates. Look at the issuer&apos;s name; do not install an unknown root yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of certificates is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows found no unbroken chain from the server&apos;s certificate (its proof of who it is) to an issuer that it trusts. Mostly the server leaves out a certificate in between: only the provider can add it. Windows updates sometimes supply it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the certificate (the server&apos;s proof of who it is) failed, and Windows gives no reason. Check date and time of your computer; then look at the certificate&apos;s name, dates and issuer, and ask the provider about what looks odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate was revoked by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has declared the server&apos;s certificate (its proof of who it is) void. Do not send your password to that server. The provider has to put in a new certificate; ask when that will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate comes from a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows a certificate that was made for testing only. It must not be trusted for real mail. Check the server name; if it is right, the owner forgot to exchange the certificate: tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for withdrawal could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not find out in time whether the certificate is still good. The usual reason is that web access of Windows is held back by a proxy (a station through which web traffic passes) or a firewall. Try again, then once through another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the certificate does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made out for another server name than the one that you use. Put in the server name that your provider publishes; with a domain of your own it is often the provider&apos;s general name. If a name appears that you do not know at all, do not confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not valid for this use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not permit the use to which it was put, for example proving a server. Whoever runs the server has to install a suitable one. With a signed message, ask the sender for another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is on the list of distrust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, or your administrator, has marked this certificate as one that must not be trusted. Do not go on and do not enter a password. Ask the provider or your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer is not trusted by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on this computer do not accept one of the issuers of the certificate (the server&apos;s proof of who it is). In a company, ask the IT department, which sets these rules; otherwise install the Windows updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules in the certificate are invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate carries rules that contradict those of its issuer. You cannot mend that: whoever runs the server has to get a new one. Tell the provider, and quote this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer may not certify this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is not allowed to vouch for the name in this certificate. It may be forged: do not go on and do not enter a password. If a security program or company network opens encrypted connections, ask there; otherwise tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tells its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server reports on its own state or says where help is to be found. Nobody meets this number by sending a message; it comes when somebody asks the server by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server gives help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server answers a call for help with a text about how to use it, meant for people. It has no part in a failed message: look for the numbers before and after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server has picked up and is ready; after a request for encryption the same number means &quot;go ahead&quot;. Something answers under this name and port as a mail server should; if sending fails, the reason comes later in the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server says good-bye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server ends the conversation in an orderly way, because the mail program said that it was done. If a message was not sent all the same, the reason stands in the lines above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server accepted your user name and password. If a message still does not leave, the reason comes after the sign-in: look for the number that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server did what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server carried out the command. After the message itself it means that the server has taken over responsibility for delivering it; a later failure would come back to you as a separate message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message will be forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient does not have a mailbox here any more, and the server passes the message on to the new place. Nothing to do; if the server names a new address, put it into your address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not checked, message accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists (many do not, as a defence against spammers) but takes the message and will try to deliver it. If the address is wrong, you will get a message back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting mail is being started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mail server asked another to send the mail that waits for it, and that is under way. People who use a mail program do not normally meet this number, and there is nothing for them to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server asks for the next sign-in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of signing in: the outgoing server asks for the next piece, such as the user name or the password. It is normal; what counts is the answer after it, 235 or 535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server waits for the message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server has accepted sender and recipients and waits for the text of the message. If the log stops here, the connection broke while the message was under way: try a short message without attachment, and look at mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is not available, connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot serve you at the moment and closes the connection: it is overloaded, being restarted, or you have sent too much in a short time. Your message stays in the Outbox. Wait a quarter of an hour and try again; if it says so all day, ask your provider. In a delay notice of a mail server it means that the server goes on trying by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;421 or 4.2.1&quot;. The reply (three digits) and the enhanced code (three numbers with dots, which says more) are two separate codes: 4.2.1 means that a mailbox is disabled. With 421 belong 4.3.0, 4.3.2 or 4.4.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password has to be renewed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system wants your password to be set anew before this way of signing in can be used. Sign in through the provider&apos;s web page once and change the password there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined in the mail standard itself; the official list of status codes (IANA) has it beside X.7.12, where current servers send 432. A few servers are reported to send it for a full mailbox, so go by the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server did not accept the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take a command of the mail program, for the time being. The words behind the number say which. Try again later; if it comes back, check the port of the outgoing server, try without mail scanning, and update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined in the mail standard; the official list of status codes (IANA) has the number beside X.5.1 and says no more. Outside e-mail, file servers (FTP) send 430 for a failed sign-in, and news servers for an article that they do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has to store your password in a new form before you can sign in this way. Sign in once with the plain password over an encrypted connection, or change the password on the provider&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox is not available at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot put the message into that mailbox just now: the mailbox is locked, or the server makes unknown senders wait a few minutes (&quot;greylisting&quot;) as a defence against spam. Nothing has to be changed; a mail server tries again by itself, and a mail program keeps the message in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;450 or 4.5.0&quot;. That is a mistake: 4.5.0 is an unspecified protocol problem. With 450 belong 4.2.0 or 4.2.1 for the mailbox, 4.2.4 for a list, 4.7.0 or 4.7.1 for a policy such as greylisting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted what you sent but ran into a fault of its own, or wants you to come back a little later. Leave the message where it is and try again after a while; your settings are not at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;451 or 4.5.1&quot;. 4.5.1 means an invalid command. With 451 belong 4.3.0 for the system, 4.4.1 or 4.4.3 for the way to the recipient, 4.7.1 for policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server short of room, or too many recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no storage left for the moment, or your message goes to more people than it takes in one go. Send to fewer recipients at a time; if it is a single recipient, wait, or tell that person that the mailbox may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;452 or 4.5.2&quot; and mention storage only. 4.5.2 is a syntax error. With 452 belong 4.3.1 (system full), 4.2.2 (mailbox full, as Gmail sends it) or 4.5.3 (too many recipients).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System takes no mail at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system is not accepting any mail from the network just now, for instance during maintenance. Nothing is wrong with your message or your settings: mail servers keep it and try again, and your mail program sends it from the Outbox once the system is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;453 or 4.5.3&quot; and explain it as policy, for example too many recipients. The mail standard does not define 453, the official list of status codes (IANA) ties it to X.3.2, and too many recipients is 452 with X.5.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption or sign-in is down for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not start encryption, or could not check your password, because a part of it is out of order for the moment. Your password may well be right: do not change it. Try again later; after many wrong tries some providers answer so for a while, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mail servers (Postfix in its usual settings) answer 454 together with 4.7.1 to &quot;relay access denied&quot; as well. Then nothing is out of order: the server wants you to sign in for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server cannot handle these options now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the options that came with the sender or recipient but cannot honour them for the moment. Try again later; without a delivery receipt the message may go out at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting mail could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mail server asked another for the mail waiting for it, and that could not be queued. Only administrators of mail servers meet this number: the request can be repeated later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server may not fetch this mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mail server asked another for waiting mail and is not permitted to. Only administrators of mail servers meet this number: the other side has to enter the server among those that may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not make sense of what your mail program said. Usually something garbles the conversation: a mail scanner, a firewall that looks into mail, or a port that belongs to another service. Check port and encryption, and try without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;500 or 5.0.0&quot;. 5.0.0 says nothing at all; 500 goes with 5.5.1, 5.5.2, or 5.5.6 for a sign-in line that is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the command is written wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server understood the command but not what came with it. Look for a slip in a mail address first (blank, comma, missing part). If it happens with every message, the name by which your computer introduces itself may be unacceptable: rename the computer with plain letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;501 or 5.0.1&quot;, a code that does not exist. With 501 belong 5.1.3, 5.1.7 or 5.1.8 for addresses and 5.5.4 for other arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not carry out this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command but does not offer it here. When it concerns signing in, the port is wrong or encryption is missing: use 587 with STARTTLS or 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;502 or 5.0.2&quot;, a code that does not exist. The official list of status codes (IANA) pairs 502 with 5.5.2, 5.5.4 and 5.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server expected another command before this one. Nearly always it wants you to sign in: switch on &quot;My outgoing server (SMTP) requires authentication&quot;. If that is on, check that encryption is on as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;503 or 5.0.3&quot;, a code that does not exist. With 503 belongs 5.5.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not offer this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server carries out the command, but not with this option. In a sign-in it means that it does not know the method: switch &quot;Secure Password Authentication&quot; off and encryption on. A few servers answer so when your computer introduces itself with an incomplete name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;504 or 5.0.4&quot;, a code that does not exist. With 504 belong 5.5.4 and, for security features, 5.7.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer accepts no mail at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine that answered never takes mail. For your own account that means a wrong server name: look up the outgoing server in your provider&apos;s instructions. For a recipient it means that the address cannot work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants an encrypted connection. Set the outgoing server to STARTTLS on port 587 or SSL/TLS on port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from the official list of status codes (IANA) only; most servers send 530 in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in needs encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows this way of signing in only over an encrypted connection, so that nobody can read your password. Switch on STARTTLS (587) or SSL/TLS (465) for the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from the official list of status codes (IANA) only; servers send 538 or 530 more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system has switched your account off, for instance because of a suspected misuse or an unpaid bill. Sign in on the provider&apos;s web page or call the provider; your mail program cannot mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server wants sign-in or encryption first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server does not let you send before you have signed in, or before the connection is encrypted. Switch on &quot;My outgoing server (SMTP) requires authentication&quot;, and set STARTTLS on 587 or SSL/TLS on 465. Its text tells which of the two is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery is not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the delivery because it does not consider you entitled to it. Check that you sign in for sending, and with the account that the sender address belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined in the mail standard; the official list of status codes (IANA) has it beside X.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method is not strong enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way of signing in is too weak for this server. At many providers today it means that the ordinary password is not enough for a mail program: create an app password on their web page (one made for a single program), or add the account anew with the provider&apos;s own sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server did not accept user name and password. Try both in the provider&apos;s webmail. If they work there, they are not wrong: the provider then wants an app password (one made for a single program) or its own sign-in window, or has switched sending by mail programs off for your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Wrong password&quot; is only half of it: Microsoft 365, Gmail, Yahoo and iCloud answer 535 to a right password as well, when they take only an app password or OAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needs an encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take your password over an open line. Switch encryption on for the outgoing server: STARTTLS on 587 or SSL/TLS on 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old number; current servers send 530 or 534 with an enhanced code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox unknown, or message refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses for good. Either the recipient&apos;s mailbox does not exist (then check the spelling of the address), or it refuses on principle: you did not sign in, or it does not trust the sender&apos;s address, domain or network. The second code behind the number (such as 5.1.1 or 5.7.1) and the text tell which of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;550 or 5.5.0&quot;. That is a mistake: 5.5.0 is an unspecified protocol problem. What really goes with 550 is 5.1.1 (no such mailbox), 5.2.1 (mailbox disabled), 5.7.1 (not permitted), and 5.7.20 to 5.7.26 (proof of the sender failed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient has no mailbox here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not keep the recipient&apos;s mailbox and does not pass the message on; it may name the right address in its text. Ask the recipient for the current address and send to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;551 or 5.5.1&quot; and say that forwarding failed. No forwarding was tried, and 5.5.1 means an invalid command; 5.1.6 (mailbox has moved) or 5.7.1 fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than this server takes, or the recipient&apos;s mailbox has no room for it. Send a link in place of a big attachment. If even a short message is refused, the recipient has to free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;552 or 5.5.2&quot;, which is a syntax error. With 552 belong 5.2.2 (mailbox full), 5.2.3 and 5.3.4 (message too large).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept an address in this form. If it is the recipient&apos;s, correct its spelling. If every message fails, it is yours: the sender address in the account settings has to belong to the account that you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;553 or 5.5.3&quot;, which means too many recipients. With 553 belong 5.1.3, 5.1.7 or 5.1.8 for addresses, and 5.7.1 when the sender address is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery failed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the whole delivery. If it says so at the very start of the connection, it does not talk to your network at all: some lists block home connections, so use port 587 or 465 with sign-in. Otherwise it does not want this message or this recipient: read its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables write &quot;554 or 5.5.4&quot;, which means invalid arguments. With 554 belong codes such as 5.3.4, 5.6.0 or 5.7.1, according to the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not know these options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not recognise an option that came with the sender or recipient, for instance the request for a delivery receipt. Switch delivery receipts off for this message, and update the mail program if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the @ belongs to somebody who has declared that it never receives mail. The address cannot work: check its spelling or ask the recipient for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program asked for data that was still on its way. Nothing is lost. Wait a moment and try again; if it keeps coming, the line is slow or an add-in is too impatient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This function does not exist here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Windows or Outlook was asked to do something that it cannot do; the number alone does not say what. Start Outlook in safe mode, that is without add-ins (outlook.exe /safe). If the error is gone, an add-in is behind it; otherwise install the updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of Outlook do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of Outlook asked another for something that the other does not know, as happens after an incomplete update or with an old add-in. Install the updates and let the Office repair work; if it stays, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program made a mistake with its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or add-in pointed to a place in memory that does not exist. That is a fault in the program, not in your settings, and your mail is not touched. Start Outlook without add-ins (outlook.exe /safe), and install the updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation was aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something ended the operation before it was done: a click, an add-in, or Outlook closing. Start it again; if it ends by itself every time, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation failed without a stated reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and the program that failed gave no reason. Start Outlook without add-ins (outlook.exe /safe) and send again. If that works, switch add-ins and mail scanning on again one by one, to find the culprit. If it does not, check the data file and the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables blame script blocking of a virus scanner. This is the most general error that Windows has; a scanner is one possible cause among many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component of Outlook could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not set up the memory that a component needs to start, so a part of Outlook is missing. Restart the computer. If the message comes back, let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program met something unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that the program had not reckoned with. Windows calls it catastrophic, but your mail is rarely in danger. Restart the computer, then start Outlook without add-ins (outlook.exe /safe); if it stays, check the data file and the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook is busy with a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook turned down the request of another program because it is busy, often with a window that waits for an answer from you. Look for such a window, perhaps behind others, and answer or close it. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Outlook crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component with which Outlook was talking had a fault and stopped. Restart Outlook; if the message comes back, start it without add-ins (outlook.exe /safe) and switch them on again one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in started in the wrong mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component, as a rule an add-in, wanted to run in another manner than Outlook had chosen. Mail is not affected otherwise. Update or switch off the add-in that was installed or updated last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component of Outlook has gone away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that Outlook, or a program working with it, was using has been closed. Close Outlook and open it again. If it happens often, start it without add-ins to see whether one of them is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook is busy at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not take the request of another program just then. Wait until it has finished, and close windows that ask something. If it stays busy for minutes, start it without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-in interrupted Outlook in its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in wanted to call another program while Outlook was busy with a key press or mouse click. Nothing is damaged. Do the same again; if it repeats, update the add-in or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-in used Outlook in a forbidden way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in used a part of Outlook from a place where it must not; that is a fault of the add-in. Start Outlook without add-ins (outlook.exe /safe), then switch them on one by one to find which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in looks for something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in or macro asked Outlook for something that this version does not have. Update the add-in to one made for your version of Outlook, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-in passed the wrong kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in or macro handed Outlook a value of the wrong kind, for instance words where a number belongs. Update the add-in or switch it off; with a macro of your own, look at the line that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-in reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that controls Outlook, mostly an add-in or a macro, ran into an error. Start Outlook without add-ins (outlook.exe /safe): if the message is gone, switch them on one by one to find the culprit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office is not entered completely in Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that describes a part of Office to other programs is not entered in Windows, often because two versions of Office were installed one after the other. Let the Office repair work; uninstall an older Office that is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description file of Office cannot load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that describes a part of Office to other programs is missing or belongs to another version. Uninstall what is left of an older Office, then let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was asked of a message or attachment file that it cannot do. Save the message anew under another name. If it happens with all of them, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message or attachment file was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a message or an attachment is not where Outlook looked for it; perhaps it has been moved. Open it from its folder, or attach the file to the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the file was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which a message or an attachment was to lie does not exist, for instance because a USB stick or network drive is missing. Connect it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many message files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook has opened as many message files as it can. Close messages that you do not need and restart Outlook. If it comes back soon, an add-in that reads messages does not close them: start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access to a message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook may not open this message or attachment file. See whether another program has it open, whether it lies in a folder that is not yours, or whether Windows blocks it because it was downloaded (right-click the file, Properties, Unblock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file was closed too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program still wanted to use a message file that had already been closed. Restart Outlook; if it repeats, start it without add-ins, and then without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory for a message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to open the message or attachment. Close programs or restart the computer. If it is a very large message, open its attachments one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File lies on a write-protected medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message file cannot be written because the disk, stick or card is protected against writing. Copy it to the normal disk of the computer and use that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the message or attachment to the disk failed. Check whether the drive is connected and has free space; if both are so, have the disk tested, and keep a copy of your mail file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the message or attachment from the disk failed. Copy the file to another place. If that fails too, the disk may be going bad: save what matters to you, then have it tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, or a second window, has the message or attachment file open. Close it there, or wait for a virus scan or backup to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a message file is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has locked a part of the message file, mostly for a short time: a virus scanner, a search index or a backup. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file of that name exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a message file of that name in the folder already, and it was not overwritten. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file was used in a wrong way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook or an add-in handed over a value that does not go with the message file. Create the message anew and attach its files again. If it happens with every message, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk space for a message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the drive to store the message or attachment. Free some space by emptying the recycle bin or moving large files, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a proper message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not have the structure of a message file (.msg), or it is damaged. Ask the sender for another copy; if you copied it from a stick or by cloud, copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a message or attachment contains something that is not allowed in file names, such as a question mark or colon, or is too long. Give it a plain, short name and attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with a temporary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not work with one of the files in which it keeps things for a moment, and gave no closer reason. See whether the system drive has free space. Close Outlook and clean up your own temporary folder (type %TEMP% in the address bar of File Explorer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say that the Temp folder is full and send you to C:\Windows\Temp and to Deleted Items. The constant means any unexpected storage error, Outlook uses the user&apos;s own folder (%TEMP%), and Deleted Items takes no room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved message file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the message is damaged and cannot be opened. Ask the sender for another copy, or fetch the file from a backup. The other messages in your mailbox are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file has become too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message file has outgrown the size that its format allows. Take attachments out and save them by themselves, or split the message in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File arrived only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message or attachment was downloaded only in part, mostly because the connection broke off. Download it again on a steady line; if it ends at the same place every time, a mail scanner may be holding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows settings could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component could not enter itself in the settings of Windows (the registry), because it lacks the rights or a security program guards them. Run the Office repair; it asks for an administrator&apos;s consent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component is not registered in Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook or an add-in needs a component that Windows does not know, mostly because an installation or update did not finish. Let the Office repair work. If the message names an add-in, install that one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pages tell you to register system files, and even outlook.exe, with regsvr32. That is useless on a current Windows, and it does not work for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component was used before its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or add-in used Windows components before it had started them; that is a fault of the program. Update it. If you do not know which it is, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a component is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program asked for a component of Outlook whose name Windows does not know: Office is not installed completely, or only the new Outlook is there, which such programs cannot use. Let the Office repair work, or ask the maker of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program of a component was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that belongs to a component is not installed any more. Repair Office, or remove the add-in that wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or folder cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was asked of a drive, folder or device that it cannot do. If the mail file lies on a network drive or in a cloud folder, move it to the normal disk of the computer. Otherwise update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook did not find a file that it needs: often the data file with your mail, or an attachment. See whether the drive that holds it is connected, and look at the path in the account settings under Data Files. Do not delete anything until the file has been found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder in the path of a file does not exist, for instance because a network drive is not connected or a folder was renamed. Connect the drive, or correct the path in the account settings under Data Files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has opened as many files as it may. Close data files and windows that you do not need, and restart Outlook. If it comes back soon, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, or the server, did not let Outlook do this because it lacks the rights: mostly on the data file or the folder in which it lies. See that the file is not marked read-only, that no security program guards the folder, and that the file belongs to your user. Start Outlook in the ordinary way, not as administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables recommend scanost.exe. That program no longer exists since Outlook 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in use was already closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program wanted to go on with a file or connection that had been closed in the meantime. Close the program and open it again. If it repeats, start Outlook without add-ins, and try it without mail scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for the task. Close programs that you do not need or restart the computer. If it happens every day, see in the Task Manager which program grows, and start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or setting contains something that the program cannot use. If it began after an update, let the Office repair work; otherwise check the data file with the Inbox Repair Tool, on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook did not get the memory that it needed. Close programs, restart the computer, and open very large messages or data files one at a time; the 64-bit Outlook has more room. If it comes back, start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on something that cannot be written to, such as a protected stick or card. Move the data file to the normal disk of the computer; there Outlook can work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with the file does not respond: it is not plugged in, is asleep, or has come loose. Connect it and try again; in future keep the mail file on a disk inside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk cannot be read properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the disk gave wrong data: the disk may be failing. Close Outlook, copy your data file to another disk at once, and have this one tested before you go on working with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of the computer, such as a disk or network adapter, reports a failure. Restart the computer. If the message stays, look in the Device Manager for an entry with a warning sign, and install its driver anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is in use elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file: a second Outlook, a backup, a cloud service that synchronises the folder, or a virus scanner. Close or pause them and try again. Do not keep the mail file in a cloud folder: it can be damaged there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has locked a part of the file, mostly for a short time. Wait for backups and virus scans to end and try again; exclude the mail file from live scanning if it happens daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is shorter than it should be, for example because it was copied or saved only in part. Fetch it from a backup, or let the Inbox Repair Tool work on a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the drive on which something was to be written. Empty the recycle bin, move large files away, and try again. Outlook needs free room to work, even when it only sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked is not possible with this Windows, drive or account. A data file on a network drive is a frequent case: move it to the normal disk of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the network was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer or shared folder in the network was not found, for example one that holds a data file. Connect to the company&apos;s network or VPN (private tunnel) and try again. Better keep the data file on the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to a network drive or server had a fault that Windows does not explain. Look at cable, Wi-Fi and VPN, and try again. If your mail file lies on a network drive, move it to the computer: Outlook is not made for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection in the network was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or shared drive that was in use is no longer there: the connection was lost. Connect again, restart Outlook, and look at Wi-Fi and VPN if it happens often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access to this network place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not use that place in the network. Ask its owner or the administrator for access; if you had it before, sign out of Windows and in again with your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a network place not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a shared folder or server is wrong, or it cannot be reached from here. Check how it is written and whether the VPN (private tunnel to the company) is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there already, and it was left as it is. Choose another name, or move the old file away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not create a file or folder: the rights are missing, or a security program guards the place. Choose a folder of your own, such as Documents, or allow Outlook in the security program&apos;s folder protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program was given an invalid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the software handed another a value that it cannot use; the number does not say which. Start Outlook without add-ins (outlook.exe /safe). If that does not help, repair the account in the account settings, or create a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables name virus scanners and Google Apps Sync; both are examples only, and the latter is historic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact between two programs broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs on this computer were talking, and one of them ended. Restart Outlook. If it repeats, start it without add-ins, and then without mail scanning, to see which program falls out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive has no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full. Free some space: empty the recycle bin, move large files to another disk, and delete what you no longer need. Outlook needs room to work even when it only sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network or device did not respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the network, or a drive, did not respond in the time allowed. Look at cables and Wi-Fi, restart the router, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program reserved too little space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program got back more data than it had made room for. It is a fault of the program, not yours: update it. If it is an add-in, switch it off until there is an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder name is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path or file name contains characters that are not allowed, or is not complete. Correct the path of the data file in the account settings, or rename the attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needed program file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, or an add-in, needs a program file (a DLL) that is not there. Start Outlook without add-ins (outlook.exe /safe): if it works then, reinstall the add-in. Otherwise let the Office repair put missing files back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widely copied tables say &quot;unknown error&quot;. Windows knows it well: error 126, module not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program files do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program file is there but lacks a function that another one wants: files of different versions are mixed. Install the updates, and then let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on the disk is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on the disk cannot be deleted because something is in it. Look what that is before you delete it: it may be the file with your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a file cannot be used as it stands. Look at the path of the data file in the account settings under Data Files, and correct or choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is needed is occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program wants to use is occupied by another one. Close other programs, wait for virus scans and backups to end, or restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be created exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was to be created, such as a profile or a file, is there already. Restart Outlook. If the message repeats, remove the profile or account that was set up half-way, and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a program for this Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program file is damaged, or made for another kind of Windows or Office (32 and 64 bit mixed). Let the Office repair work; if an add-in is named, install the edition of it that goes with your Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name, or the whole path with its folders, is longer than Windows allows. Shorten the name of the attachment or save it in a folder nearer to the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security program blocked a mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security program takes a file for harmful or unwanted and stopped the operation. Do not override that lightly: find out in its message which file is meant, and ask the sender by another way before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security program deleted a mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security program removed a file that it takes for harmful. If that was an attachment, leave it so. If it was your mail file itself, get it back from the program&apos;s quarantine, and exclude the mail folder from scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List ended sooner than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list came to its end sooner than the program had thought. Close Outlook and open it again. If the message stays, repair the account in the account settings, or start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running operation ended because the program or the connection was closed. Nothing is damaged. Press Send/Receive again; if it ends every time, look at the line, at mail scanning and at add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation has not finished yet. Wait a minute without closing anything. If nothing moves after that, restart the mail program; a slow line or a mail scanner may be holding it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program reached for memory not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program used memory that does not belong to it, which is a fault in the program. Start Outlook without add-ins (outlook.exe /safe) and install the updates. If other programs crash as well, have the computer&apos;s memory tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program went round in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program called itself again and again until its room ran out, as when two add-ins react to one another. Start Outlook without add-ins (outlook.exe /safe), then switch them on one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive changed under an open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with the file was taken away or exchanged while the file was open. Connect it again, close and reopen Outlook, and let the Inbox Repair Tool check the file. In future keep the mail file on a disk inside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows&apos; store of settings is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of settings of Windows and Outlook (the registry) is damaged. Save your data first. Restart; if the message stays, use the System Restore of Windows or ask somebody who knows the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of Windows&apos; settings is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry among the settings of Windows (a registry key) is not valid, so Outlook cannot use it. Let the Office repair write it anew; if it belongs to your mail profile, make a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Windows could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in Windows where a setting is kept (a registry key) could not be opened. Start Outlook with your own user and not as administrator. If it stays, make a new mail profile, or let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Windows setting could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry among the settings of Windows could not be read, often because it belongs to another user. Start Outlook with your own user. If it stays, make a new mail profile, or let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Windows setting could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook could not save one of its settings: the rights are missing, or a security program stands guard. Start Outlook with your own user, and see whether the security program reports something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry of Windows is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in which Windows keeps its settings (the registry) is damaged. Save your data first, your mail file above all. Then let Windows put itself back to an earlier day (System Restore), or get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry could not be read or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the settings of Windows (the registry) failed, and the disk may be the reason. Save your data to another disk first, then have this one checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting is marked for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place among the settings of Windows is marked for deletion and cannot be used any more, as after an add-in or program was removed half-way. Restart the computer; that finishes the removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of Windows was too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service (a helper program of Windows in the background) did not respond in time when it was started. Restart the computer and wait some minutes until it has settled. If the message stays, install the updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of Windows is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service (a helper program of Windows in the background) that is needed has been disabled, often by a tool that promises more speed. Switch it on again in the Windows list of services (services.msc), or undo what the tool did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of Windows is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service (a helper program of Windows in the background) that is needed is not installed any more, for example after a cleaning tool was used. Let the Office repair work; if it concerns Windows itself, have its system files repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of Windows is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service (a helper program of Windows in the background) that is needed has not been started. Restart the computer. If it concerns the Mail app or a Microsoft account, sign out of Windows and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that was needed crashed. Restart the computer. If it repeats, the event log tells which program it was: write its name down, update or reinstall it, and start Outlook without add-ins meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk or device has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed because of the device. Close Outlook, copy your data file to another disk first, then check the cable and have the disk tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something Windows had stored is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not find an entry that it should have, for example a stored password or a part of the account. Remove the account from the mail program and add it again; your mail on the server stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive or device is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drive or device was named that Windows does not know. Check the drive letter in the path of the data file (account settings, Data Files); it may have changed when a stick or disk was plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remembered drive is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network drive that Windows remembers is not connected at present, so the file on it is out of reach. Connect to the company&apos;s network or VPN (private tunnel), and open the drive once in File Explorer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is missing or has not started, so mail cannot move. Switch the adapter or Wi-Fi on, leave flight mode, or plug the cable in. If the network symbol says all is well, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation was cancelled in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window was closed or answered with Cancel, as a rule one that asked for a password. Nothing is broken. Start again and let the window stay until it closes by itself; if you cancelled nothing, an add-in may have done it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is kept open by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be changed because another program, typically a virus scanner or a search index, holds it open in memory. Wait some minutes and try again, or restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server computer refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer at that address does not accept connections on this port (the numbered door of a service). Usually the port or the server name in the settings is wrong: compare both with what the provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server closed the connection in good order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection properly, often because the account already has as many as it may have, or after a long pause. Try again; if it repeats, close mail on devices that you do not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer sees no way into the network: it is probably offline. Look at Wi-Fi or cable and open a web page. As long as that fails, leave the mail settings as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from your network to the mail server. Open a web page: if that works, the VPN (private tunnel) or the router may be sending this traffic the wrong way, or the server is down. Try once without VPN, and once through another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network does not carry this protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network on the way does not support the kind of connection that was wanted. Try once without VPN (private tunnel) and once through another network; if one of them works, whoever runs the first has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service answers on that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is there, but no service answers on this port (the numbered door of a service). Compare the port in the account settings with the one that the provider names: usually 993, 995, 465 or 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was ended before it had been answered. Press Send/Receive again; if it repeats, the line is unsteady, or a mail scanner ends requests that take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer broke the connection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, or a program on this computer such as a mail scanner or VPN (private tunnel), ended the connection. Switch mail scanning off for a test, then the VPN, and on again what does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation should be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation could not be finished this time and may be repeated. Wait a quarter of an hour, then start it once more. The server may be busy, or the line was gone for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has as many connections as it may have, from all your devices together. Close the mail program on devices that you do not need, wait ten minutes, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer&apos;s network address does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this computer does not belong to the network it is in, for instance because it was entered by hand for another one. Let the network adapter obtain its address automatically, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to do needs a signed-in user, and the sign-in is missing or has run out. Sign in to the account again; if no window asks, remove the account and add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to the network, or the sign-in has lapsed. Sign out of Windows and in again, if need be while connected to the company&apos;s network or VPN (private tunnel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of this computer forbid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule set by an administrator does not allow this program or function on this computer. Ask the IT department whether that is meant so. On a computer of your own, a security program may have set the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s sign-in servers were not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server that could check your company sign-in was reachable, so your password was not even looked at. Connect to the company&apos;s network or VPN (private tunnel) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows sign-in session has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows sign-in that the program wanted to use does not exist any more. Sign out of Windows and in again. If it stays, remove the stored password in the Credential Manager and enter it anew in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user lacks the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action needs rights that your Windows user does not have. Ask an administrator, or run only the repair itself as administrator; Outlook should run without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name is not written in a form that Windows accepts. Try the full mail address, or in a company COMPANY\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system that checks the sign-in does not know a user of that name. Check how the user name is written; mostly it is the full mail address, and in a company COMPANY\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were changing your password, the old one that you typed was not right. Nothing was changed. Type it again, and look at capital letters and at the Caps Lock key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password does not meet the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is too short, too simple, or was used before. Choose another that meets the rules of your company or provider; the old one stays valid until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed because user name or password is not right. Try both on the provider&apos;s web page, or ask the company. Then remove the stored password in the Windows Credential Manager and enter the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule prevents the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password may be right, but a rule stands in the way: an empty password, hours at which you may not sign in, or a sign-in from this place. Ask your administrator; trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in outside permitted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may be used at certain hours only, and it is not one of them. Wait, or ask your administrator to change the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer not permitted for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not sign in from this computer. Use the computer that you were given, or ask your administrator to allow this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password is past its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of your account has expired. Set a new one at the Windows sign-in or on the provider&apos;s web page, then enter it in the mail program and on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account has been disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has been switched off, so no password will open it. Only the administrator or provider can switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User or group could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not find the user or group that belongs to a name, for example on a shared folder after somebody left, or because the company&apos;s server is out of reach. Connect to the company&apos;s network; then ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows met an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Windows ran into an error that has nothing to do with your settings. Restart the computer and install the updates; if it stays, let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is damaged and unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder cannot be read because it is damaged. Close Outlook, copy your mail file to another disk if that is possible, have this disk checked, and then let the Inbox Repair Tool work on the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk&apos;s structure is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has faults in its table of contents. Save your data to another disk first; then have Windows check this one (in File Explorer: Properties, Tools, Check).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks differ too much for the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time on your computer and on the server differ too much, so the sign-in was refused. Set date, time and time zone of your computer to automatic, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is short of inner resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows had not enough inner room (resources) for the task. Restart the computer. If it comes back after some days, a driver, security program or add-in uses more and more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows ran out of core memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of memory that Windows reserves for drivers is used up, as a rule by a faulty driver or security program. Restart the computer, and update both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows used up a part of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the memory that Windows keeps for itself is used up. Restart the computer, and see in the Task Manager which program uses more and more; security programs are frequent, old drivers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and page file are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows had not enough memory for the task, even with the page file (disk space that stands in for memory). Close programs, free disk space, and let Windows manage the size of the page file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something took longer than was allowed for it and was ended. Try again. If it concerns a server, look at the line first; the server may also be busy, or a mail scanner may hold the answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation or update failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing or updating a program did not succeed; the program is as it was before, or incomplete. Restart the computer and install the update again. If it fails again, let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another installation is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is installing something else just now, and only one installation can run at a time. Wait until it has ended, or restart the computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version is installed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the same product is on this computer, and the two do not go together. Uninstall the old one in the Windows settings before you install the new one; your mail files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with a service is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program used an invalid handle on a service of this or another computer, so nothing came of it. Restart Outlook; if it repeats, start it without add-ins, and then let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address of a service is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address under which a service was to be found is not valid. Check the server name in the account settings. If you never typed one, make a new profile and let it find the settings by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service on another computer is unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service on another computer, in companies mostly the mail server, does not answer: it has stopped, or a firewall or the network stands between. Connect to the company&apos;s network or VPN (private tunnel) and try again; then tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company server is too busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on the other computer, in companies mostly the mail server, has too much to do at present. Wait a quarter of an hour and try again; nothing on your computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to a service broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with a service broke off in the middle, so what you wanted may have been done in part. Look whether it happened, for instance in Sent Items, before you repeat it. Then look at network and VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to a service did not begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to a service failed before anything had been done, so you can safely try it again. If it repeats, the service or the network is in trouble: wait a while, then tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two services misunderstood each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers did not keep to the same rules while talking. Install the updates of Windows and Office. Then see whether a security program or network filter changes what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service over there has another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the function that was called: the versions of the two sides differ. Install all updates of Windows and Office; in a company, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service does not know this sign-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the way of signing in that was chosen. If your account settings have a choice for it (older Exchange profiles: Security, Logon network security), choose Negotiate; otherwise make a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service does not run over there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer is there, but the service that was wanted does not run on it, or a firewall hides it. You cannot mend that from here: tell the administrator. On your own computer, look whether its firewall is on and healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service got data without sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service received data that makes no sense to it; that is a fault of a program. Restart the computer. If it repeats, let the Office repair work, and start Outlook without add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program gave Windows unusable memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program gave Windows a piece of memory that could not be used for the task. Start Outlook without add-ins and update it. If it happens while copying a mail file, check the disk and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not recognise the format of the disk: it is damaged, made on another system, or not formatted. Do not agree to format it before what is on it has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two company networks distrust each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bond of trust between two company networks (domains) does not work, so your sign-in cannot be checked. Only the administrators can mend that; your password is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company no longer trusts this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bond between this computer and the company&apos;s network is broken, so no sign-in over it works. The IT department has to join the computer to the network again; your files and mail stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in service of Windows is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service (Netlogon) with which Windows signs in to the company&apos;s network has not been started. Restart the computer while connected to that network, and tell the IT department if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account was for a limited time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was set up for a limited time, and that time is over. Ask your administrator to prolong it; a new password does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota for this is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have used up an allowance: of storage in the mailbox or on a drive, or of memory. Empty Deleted Items on the provider&apos;s web page and free space on the drive; restart the computer if neither is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to a service was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to a service was called off, by you or because it took too long. Try again and give it a moment. If it happens all the time, look at the line and at add-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to a service was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to a service on another computer, in companies mostly the mail server, broke during a request. Look at network and VPN (private tunnel); see whether the last thing you did was done before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security check at a service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at a service failed for a reason of its security part. Check date and time of your computer, then the server name; sign out of Windows and in again with your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or time is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or time came up that does not exist. Check date, time and time zone of the computer. If they are right, look for a calendar entry or message with an odd date and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has to be changed before you can sign in with it, as is usual with a new account or after a reset. Do that at the Windows sign-in or on the provider&apos;s web page, then enter the new one in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is locked after wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried, often by a phone or other program that still has the old one. Wait half an hour or ask the administrator. Then enter the present password on every device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer needs a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change has been made and takes effect only after a restart. Save what you are working on, restart the computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File could not be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows could not protect the file with its own encryption, perhaps because your key is missing. Save it to a folder without encryption; in a company, ask the IT department about the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File could not be decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was encrypted by Windows for another user, or with a key that has been lost. Sign in as the user who encrypted it, or restore the key from its backup; without the key nobody can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server did not understand the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server (the directory that turns server names into addresses) could not read the question of your computer. A faulty router, or a filter in between, is likely: restart the router and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server could not find the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server (the directory that turns server names into addresses) was not able to work out the answer. Wait a little. If only this one server name is affected, its owner has to mend the entry; if all are, restart the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service (the directory that turns server names into addresses) knows no such name. Check how the mail server&apos;s name is written in the account settings, and compare it with what the provider publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server does not offer this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server (the directory that turns server names into addresses) does not offer the kind of question that was asked. Restart the router; if it stays, set another name server in the network settings, such as your provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server refused the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server (the directory that turns server names into addresses) does not want to answer your computer, often because it belongs to another network or a VPN. Let the network settings choose the name server automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is entered for that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name exists, but has no entry of the kind that is needed, for example no address of a mail server. Check the server name: often the part in front, such as imap. or smtp., is missing. Otherwise its owner has to add the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server&apos;s answer was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the name server (the directory that turns server names into addresses) could not be read. A filter or router in between may spoil it: restart the router, and try once through another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer does not know any name server (the directory that turns server names into addresses), so it finds no server at all. Let the network adapter obtain its settings automatically, and connect to the network again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows cannot put the parts of the program together, because one is missing or has the wrong version. Let the Office repair work; if it names an add-in, reinstall that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program could not start Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wanted to use Outlook, and Outlook did not start for it. Start Outlook yourself first, and run neither of the two as administrator. If it stays, let the Office repair work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>{server} ({protocol}) answered every question as it should.</source>
        <translation>{server} ({protocol}) hat auf jede Frage so geantwortet, wie es sein soll.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>This computer is not connected to any network that leads to the internet. Mail can neither go out nor come in.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden, das ins Internet führt. E-Mail kann weder hinausgehen noch ankommen.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in the network cable, and see whether a web page opens. If other devices are offline too, restart the router or ask your internet provider.</source>
        <translation>Schalten Sie das WLAN ein oder stecken Sie das Netzwerkkabel ein, und sehen Sie nach, ob sich eine Webseite öffnet. Wenn auch andere Geräte offline sind, starten Sie den Router neu oder fragen Sie Ihren Internetanbieter.</translation>
    </message>
    <message>
        <source>A sign-in page is in the way</source>
        <translation>Eine Anmeldeseite ist im Weg</translation>
    </message>
    <message>
        <source>This network shows a sign-in page ({url}) before it lets anything else through. Until then your mail program reaches nothing.</source>
        <translation>Dieses Netz zeigt eine Anmeldeseite ({url}), bevor es irgendetwas anderes durchlässt. Bis dahin erreicht Ihr E-Mail-Programm nichts.</translation>
    </message>
    <message>
        <source>Open a web browser, go to any page, and accept or sign in on the page that appears. Then try your mail again.</source>
        <translation>Öffnen Sie einen Browser, rufen Sie irgendeine Seite auf und stimmen Sie auf der Seite, die erscheint, zu oder melden Sie sich an. Versuchen Sie es dann wieder mit der E-Mail.</translation>
    </message>
    <message>
        <source>IPv6 does not work</source>
        <translation>IPv6 funktioniert nicht</translation>
    </message>
    <message>
        <source>{server} does not answer at its newer kind of address (IPv6: {addresses}), though it does at {working}. Programs that try IPv6 first wait for a long time or give up.</source>
        <translation>{server} antwortet nicht an seiner neueren Art von Adresse (IPv6: {addresses}), wohl aber an {working}. Programme, die es zuerst mit IPv6 versuchen, warten lange oder geben auf.</translation>
    </message>
    <message>
        <source>Restart the router. If it stays so, have your internet provider or administrator look at IPv6; mail goes on working over IPv4 meanwhile.</source>
        <translation>Starten Sie den Router neu. Wenn es so bleibt, lassen Sie Ihren Internetanbieter oder Administrator nach IPv6 sehen; die E-Mail läuft inzwischen über IPv4 weiter.</translation>
    </message>
    <message>
        <source>This port is blocked</source>
        <translation>Dieser Port ist gesperrt</translation>
    </message>
    <message>
        <source>Port {port} of {host} gives no answer. Something between you and the server blocks it; many home, hotel and company networks do that.</source>
        <translation>Port {port} von {host} antwortet nicht. Etwas zwischen Ihnen und dem Server sperrt ihn; viele Heim-, Hotel- und Firmennetze tun das.</translation>
    </message>
    <message>
        <source>Use another port of the same server: 587 with STARTTLS or 465 with SSL/TLS for sending, 993 for IMAP, 995 for POP3. If a firewall or security program on this computer does the blocking, allow your mail program in it.</source>
        <translation>Nehmen Sie einen anderen Port desselben Servers: 587 mit STARTTLS oder 465 mit SSL/TLS für das Senden, 993 für IMAP, 995 für POP3. Wenn eine Firewall oder ein Sicherheitsprogramm auf diesem Computer sperrt, lassen Sie Ihr E-Mail-Programm darin zu.</translation>
    </message>
    <message>
        <source>A proxy is set up</source>
        <translation>Ein Proxy ist eingerichtet</translation>
    </message>
    <message>
        <source>This computer is set to reach the web through a proxy ({proxy}). Mail does not go through a web proxy, so web pages may work where mail does not.</source>
        <translation>Dieser Computer ist so eingestellt, dass er das Web über einen Proxy erreicht ({proxy}). E-Mail geht nicht über einen Web-Proxy; deshalb können Webseiten funktionieren, wo E-Mail es nicht tut.</translation>
    </message>
    <message>
        <source>If your network needs the proxy, ask its administrator how mail gets out.</source>
        <translation>Wenn Ihr Netz den Proxy braucht, fragen Sie den Administrator, wie E-Mail hinauskommt.</translation>
    </message>
    <message>
        <source>The connection is slow</source>
        <translation>Die Verbindung ist langsam</translation>
    </message>
    <message>
        <source>The way to {server} is slow or loses data. Mail programs that wait only briefly may give up on a connection like this.</source>
        <translation>Der Weg zu {server} ist langsam oder verliert Daten. E-Mail-Programme, die nur kurz warten, geben bei einer solchen Verbindung vielleicht auf.</translation>
    </message>
    <message>
        <source>Try a cable in place of Wi-Fi, or another network, and pause large downloads. A longer server timeout in your mail program&apos;s account settings helps as well.</source>
        <translation>Versuchen Sie es mit einem Kabel statt WLAN oder in einem anderen Netz, und halten Sie große Downloads an. Auch ein längerer Servertimeout in den Kontoeinstellungen Ihres E-Mail-Programms hilft.</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {offset} {direction} the true time. Secure connections compare dates, so sound certificates look expired or not yet valid.</source>
        <translation>Die Uhr dieses Computers geht {offset} {direction}. Sichere Verbindungen vergleichen das Datum; deshalb wirken gültige Zertifikate abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Set date, time and time zone to be set automatically, then try again.</source>
        <translation>Lassen Sie Datum, Uhrzeit und Zeitzone automatisch einstellen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no server called {name}. The name is mistyped, or it no longer exists.</source>
        <translation>Es gibt keinen Server namens {name}. Der Name ist falsch geschrieben, oder es gibt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Compare the server name in your account&apos;s settings, letter by letter, with the one that your mail provider publishes.</source>
        <translation>Vergleichen Sie den Servernamen in den Einstellungen Ihres Kontos Buchstabe für Buchstabe mit dem, den Ihr E-Mail-Anbieter angibt.</translation>
    </message>
    <message>
        <source>The name is not a server</source>
        <translation>Der Name gehört zu keinem Server</translation>
    </message>
    <message>
        <source>The name {name} exists, but no server stands behind it. Often this is the part after the @ of the mail address, where the name of the mail server belongs.</source>
        <translation>Den Namen {name} gibt es, aber kein Server steht dahinter. Oft ist das der Teil nach dem @ der E-Mail-Adresse, wo der Name des Mailservers hingehört.</translation>
    </message>
    <message>
        <source>Look up the names of the incoming and outgoing server at your mail provider; they often begin with imap, pop, smtp or mail.</source>
        <translation>Sehen Sie bei Ihrem E-Mail-Anbieter nach den Namen von Posteingangs- und Postausgangsserver; sie beginnen oft mit imap, pop, smtp oder mail.</translation>
    </message>
    <message>
        <source>No answer to the name lookup</source>
        <translation>Keine Antwort auf die Namensanfrage</translation>
    </message>
    <message>
        <source>The service that turns names into addresses (DNS) did not answer for {name} within {seconds} seconds. Without the address, your mail program cannot find the server.</source>
        <translation>Der Dienst, der Namen in Adressen umsetzt (DNS), hat für {name} innerhalb von {seconds} Sekunden nicht geantwortet. Ohne die Adresse findet Ihr E-Mail-Programm den Server nicht.</translation>
    </message>
    <message>
        <source>Restart the router and this computer. If web pages fail too, the fault is your connection or your internet provider&apos;s name service.</source>
        <translation>Starten Sie den Router und diesen Computer neu. Wenn auch Webseiten nicht gehen, liegt der Fehler an Ihrer Verbindung oder am Namensdienst Ihres Internetanbieters.</translation>
    </message>
    <message>
        <source>The name lookup failed</source>
        <translation>Die Namensanfrage ist gescheitert</translation>
    </message>
    <message>
        <source>The service that turns names into addresses (DNS) reported a failure for {name}. The name itself may well be right.</source>
        <translation>Der Dienst, der Namen in Adressen umsetzt (DNS), hat für {name} einen Fehler gemeldet. Der Name selbst kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>Wait a while and try again. If web pages work, tell your mail provider; if not, your internet provider.</source>
        <translation>Warten Sie eine Weile und versuchen Sie es noch einmal. Wenn Webseiten funktionieren, sagen Sie es Ihrem E-Mail-Anbieter; wenn nicht, Ihrem Internetanbieter.</translation>
    </message>
    <message>
        <source>Two answers to one name</source>
        <translation>Zwei Antworten auf einen Namen</translation>
    </message>
    <message>
        <source>This computer&apos;s name service and a public one disagree on {name}. Here the answer is: {here}. The public one says: {elsewhere}. Either the name service of your network is out of order, or something in the network or on this computer answers in its place.</source>
        <translation>Der Namensdienst dieses Computers und ein öffentlicher sind sich über {name} nicht einig. Hier lautet die Antwort: {here}. Der öffentliche sagt: {elsewhere}. Entweder ist der Namensdienst Ihres Netzes gestört, oder etwas im Netz oder auf diesem Computer antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>In a company this can be on purpose: ask the administrator. At home, check the DNS servers set in the router and on this computer.</source>
        <translation>In einer Firma kann das Absicht sein: Fragen Sie den Administrator. Zu Hause prüfen Sie die DNS-Server, die im Router und auf diesem Computer eingestellt sind.</translation>
    </message>
    <message>
        <source>Nothing listens on this port</source>
        <translation>Auf diesem Port antwortet kein Dienst</translation>
    </message>
    <message>
        <source>{host} is there, but turns away connections to port {port}: no mail service is running on it.</source>
        <translation>{host} ist da, weist aber Verbindungen zu Port {port} ab: Dort läuft kein E-Mail-Dienst.</translation>
    </message>
    <message>
        <source>Compare the port in your account&apos;s settings with what your provider publishes. If it is right, the mail service is down: ask your provider.</source>
        <translation>Vergleichen Sie den Port in den Einstellungen Ihres Kontos mit der Angabe Ihres Anbieters. Wenn er stimmt, ist der E-Mail-Dienst ausgefallen: Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{server} gave no answer within {seconds} seconds. The server is down, or something between you and it drops the connection.</source>
        <translation>{server} hat innerhalb von {seconds} Sekunden nicht geantwortet. Der Server ist ausgefallen, oder etwas zwischen Ihnen und ihm verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>Try again later, and from another network such as a phone&apos;s hotspot. If it works there, your network, router or firewall blocks this port.</source>
        <translation>Versuchen Sie es später noch einmal, und aus einem anderen Netz, etwa über den Hotspot eines Handys. Wenn es dort geht, sperrt Ihr Netz, Router oder Ihre Firewall diesen Port.</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Kein Weg zum Server</translation>
    </message>
    <message>
        <source>The network reports that it cannot reach {server} ({addresses}). A device on the way turns the connection away, or there is no route to it.</source>
        <translation>Das Netz meldet, dass es {server} ({addresses}) nicht erreichen kann. Ein Gerät unterwegs weist die Verbindung ab, oder es gibt keinen Weg dorthin.</translation>
    </message>
    <message>
        <source>Check that you are online and that a VPN you need is connected. In a company, ask the administrator whether this port is allowed.</source>
        <translation>Prüfen Sie, ob Sie online sind und ob ein VPN, das Sie brauchen, verbunden ist. In einer Firma fragen Sie den Administrator, ob dieser Port erlaubt ist.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <translation>Die Verbindung wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The connection to {server} was accepted and then cut off before the server said anything. A firewall or a security program often does this; an overloaded server can, too.</source>
        <translation>Die Verbindung zu {server} wurde angenommen und dann abgeschnitten, bevor der Server etwas gesagt hat. Das tut oft eine Firewall oder ein Sicherheitsprogramm; auch ein überlasteter Server kann es sein.</translation>
    </message>
    <message>
        <source>Switch off mail scanning in your security program for a test and try again, then try from another network. If it is cut off everywhere, tell your provider.</source>
        <translation>Schalten Sie zur Probe die E-Mail-Prüfung in Ihrem Sicherheitsprogramm aus und versuchen Sie es noch einmal, dann aus einem anderen Netz. Wenn die Verbindung überall abgeschnitten wird, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server stays silent</source>
        <translation>Der Server schweigt</translation>
    </message>
    <message>
        <source>{server} took the connection and then said nothing for {seconds} seconds. Often a security program on this computer or a firewall holds the answer back.</source>
        <translation>{server} hat die Verbindung angenommen und dann {seconds} Sekunden lang nichts gesagt. Oft hält ein Sicherheitsprogramm auf diesem Computer oder eine Firewall die Antwort zurück.</translation>
    </message>
    <message>
        <source>Switch off mail scanning in your security program for a test. If the server is silent from other networks as well, tell your provider.</source>
        <translation>Schalten Sie zur Probe die E-Mail-Prüfung in Ihrem Sicherheitsprogramm aus. Wenn der Server auch aus anderen Netzen schweigt, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>{server} broke off the connection during {stage}, before it had answered.</source>
        <translation>{server} hat die Verbindung an dieser Stelle abgebrochen, bevor er geantwortet hatte: {stage}.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, switch off mail scanning in your security program for a test, and ask your provider whether your address is blocked.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Wenn es so bleibt, schalten Sie zur Probe die E-Mail-Prüfung in Ihrem Sicherheitsprogramm aus und fragen Sie Ihren Anbieter, ob Ihre Adresse gesperrt ist.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>{server} says that it cannot serve you just now: &quot;{reply}&quot;. Your settings and your password may well be right.</source>
        <translation>{server} sagt, dass er Sie gerade nicht bedienen kann: „{reply}“. Ihre Einstellungen und Ihr Kennwort können durchaus stimmen.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour and try again; change nothing. Close other programs and devices that use the same mailbox.</source>
        <translation>Warten Sie eine Viertelstunde und versuchen Sie es noch einmal; ändern Sie nichts. Schließen Sie andere Programme und Geräte, die dasselbe Postfach benutzen.</translation>
    </message>
    <message>
        <source>Something else answers here</source>
        <translation>Hier antwortet etwas anderes</translation>
    </message>
    <message>
        <source>On {server} there is no {protocol} service: {found} answers there.</source>
        <translation>Auf {server} gibt es keinen {protocol}-Dienst: Dort antwortet {found}.</translation>
    </message>
    <message>
        <source>Correct the port or the server name in your account&apos;s settings. If they are right, something on the way answers in the server&apos;s place.</source>
        <translation>Berichtigen Sie den Port oder den Servernamen in den Einstellungen Ihres Kontos. Wenn beide stimmen, antwortet unterwegs etwas anstelle des Servers.</translation>
    </message>
    <message>
        <source>Something rewrites the conversation</source>
        <translation>Etwas schreibt die Unterhaltung um</translation>
    </message>
    <message>
        <source>Something between this computer and {server} changes what the server says (its trace: &quot;{trace}&quot;). Encryption cannot be switched on that way. Firewalls with &quot;mail inspection&quot; and some security programs do this.</source>
        <translation>Etwas zwischen diesem Computer und {server} verändert, was der Server sagt (seine Spur: „{trace}“). So lässt sich die Verschlüsselung nicht einschalten. Firewalls mit „E-Mail-Prüfung“ und manche Sicherheitsprogramme tun das.</translation>
    </message>
    <message>
        <source>Switch off the mail inspection (also called SMTP fixup or mail shield) in the firewall or security program. Until then, a port with SSL/TLS from the start (465, 993, 995) usually works.</source>
        <translation>Schalten Sie die E-Mail-Prüfung (auch „SMTP fixup“ oder „Mail Shield“ genannt) in der Firewall oder im Sicherheitsprogramm aus. Bis dahin funktioniert meist ein Port mit SSL/TLS von Anfang an (465, 993, 995).</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What {server} sends is not proper {protocol}: {how}.</source>
        <translation>Was {server} sendet, ist kein richtiges {protocol}: {how}.</translation>
    </message>
    <message>
        <source>Check server name and port. If they are right, the server or something in front of it is broken: tell your provider.</source>
        <translation>Prüfen Sie Servernamen und Port. Wenn beide stimmen, ist der Server oder etwas davor defekt: Sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server greets late</source>
        <translation>Der Server grüßt spät</translation>
    </message>
    <message>
        <source>{server} took {seconds} seconds to greet. Some mail programs give up before that.</source>
        <translation>{server} hat {seconds} Sekunden bis zur Begrüßung gebraucht. Manche E-Mail-Programme geben vorher auf.</translation>
    </message>
    <message>
        <source>Set a longer server timeout in your mail program&apos;s account settings (a minute or more). The server&apos;s operator can look into slow name lookups.</source>
        <translation>Stellen Sie in den Kontoeinstellungen Ihres E-Mail-Programms einen längeren Servertimeout ein (eine Minute oder mehr). Der Betreiber des Servers kann nach langsamen Namensanfragen sehen.</translation>
    </message>
    <message>
        <source>No encryption on offer</source>
        <translation>Keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>{server} does not offer to encrypt the connection (STARTTLS), which your settings ask for.</source>
        <translation>{server} bietet nicht an, die Verbindung zu verschlüsseln (STARTTLS), was Ihre Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>Use the port with SSL/TLS from the start: 465 for SMTP, 993 for IMAP, 995 for POP3. If your provider says that STARTTLS works on this port, something on the way removes it.</source>
        <translation>Nehmen Sie den Port mit SSL/TLS von Anfang an: 465 für SMTP, 993 für IMAP, 995 für POP3. Wenn Ihr Anbieter sagt, dass STARTTLS auf diesem Port funktioniert, entfernt es etwas unterwegs.</translation>
    </message>
    <message>
        <source>Encryption refused</source>
        <translation>Verschlüsselung abgelehnt</translation>
    </message>
    <message>
        <source>{server} offers encryption (STARTTLS) and then refuses it: &quot;{reply}&quot;. The server is set up wrongly.</source>
        <translation>{server} bietet Verschlüsselung an (STARTTLS) und lehnt sie dann ab: „{reply}“. Der Server ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Tell your provider. Until it is mended, try the port with SSL/TLS from the start: 465, 993 or 995.</source>
        <translation>Sagen Sie es Ihrem Anbieter. Bis es behoben ist, versuchen Sie den Port mit SSL/TLS von Anfang an: 465, 993 oder 995.</translation>
    </message>
    <message>
        <source>Unsafe switch to encryption</source>
        <translation>Unsicherer Wechsel zur Verschlüsselung</translation>
    </message>
    <message>
        <source>{server} sent more text, unencrypted, just as encryption was to begin. Somebody on the way could slip in false answers like that, so the connection was not used.</source>
        <translation>{server} hat gerade in dem Augenblick, in dem die Verschlüsselung beginnen sollte, weiteren Text unverschlüsselt gesendet. So könnte jemand unterwegs falsche Antworten einschleusen; deshalb wurde die Verbindung nicht benutzt.</translation>
    </message>
    <message>
        <source>Tell your provider; its server software needs an update. Until then use the port with SSL/TLS from the start: 465, 993 or 995.</source>
        <translation>Sagen Sie es Ihrem Anbieter; seine Serversoftware braucht ein Update. Nehmen Sie bis dahin den Port mit SSL/TLS von Anfang an: 465, 993 oder 995.</translation>
    </message>
    <message>
        <source>Encryption could not be set up</source>
        <translation>Die Verschlüsselung kam nicht zustande</translation>
    </message>
    <message>
        <source>The secure connection to {server} did not come about: {detail}.</source>
        <translation>Die sichere Verbindung zu {server} kam nicht zustande: {detail}.</translation>
    </message>
    <message>
        <source>Switch off the scanning of encrypted connections in your security program for a test, and try from another network. If it fails everywhere, tell your provider.</source>
        <translation>Schalten Sie zur Probe die Prüfung verschlüsselter Verbindungen in Ihrem Sicherheitsprogramm aus und versuchen Sie es aus einem anderen Netz. Wenn es überall scheitert, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Wrong kind of encryption chosen</source>
        <translation>Falsche Verschlüsselung gewählt</translation>
    </message>
    <message>
        <source>Your settings ask for SSL/TLS from the start, but {server} begins without encryption.</source>
        <translation>Ihre Einstellungen verlangen SSL/TLS von Anfang an, aber {server} beginnt ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Set the encryption to STARTTLS for this port, or use the provider&apos;s port for SSL/TLS: 465 for SMTP, 993 for IMAP, 995 for POP3.</source>
        <translation>Stellen Sie die Verschlüsselung für diesen Port auf STARTTLS, oder nehmen Sie den Port des Anbieters für SSL/TLS: 465 für SMTP, 993 für IMAP, 995 für POP3.</translation>
    </message>
    <message>
        <source>Your settings ask for {asked}, but {server} is encrypted from the first moment.</source>
        <translation>Ihre Einstellungen verlangen {asked}, aber {server} ist vom ersten Augenblick an verschlüsselt.</translation>
    </message>
    <message>
        <source>Set the encryption of this port to SSL/TLS in your account&apos;s settings.</source>
        <translation>Stellen Sie die Verschlüsselung dieses Ports in den Einstellungen Ihres Kontos auf SSL/TLS.</translation>
    </message>
    <message>
        <source>Outdated encryption</source>
        <translation>Veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>{server} knows only a version of encryption that is too old to be safe, and this computer refuses it.</source>
        <translation>{server} kennt nur eine Version der Verschlüsselung, die zu alt ist, um sicher zu sein, und dieser Computer lehnt sie ab.</translation>
    </message>
    <message>
        <source>Your provider has to update the server; do not switch old encryption on again for it. If an old server name stands in your settings, look up the present one.</source>
        <translation>Ihr Anbieter muss den Server erneuern; schalten Sie seinetwegen keine alte Verschlüsselung wieder ein. Wenn ein alter Servername in Ihren Einstellungen steht, sehen Sie nach dem heutigen.</translation>
    </message>
    <message>
        <source>This computer and {server} know no way of encryption in common.</source>
        <translation>Dieser Computer und {server} kennen keine gemeinsame Verschlüsselung.</translation>
    </message>
    <message>
        <source>Install the updates of your system and your mail program. If both are current, the server is set up wrongly: tell your provider.</source>
        <translation>Installieren Sie die Updates Ihres Systems und Ihres E-Mail-Programms. Wenn beide auf dem neuesten Stand sind, ist der Server falsch eingerichtet: Sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server wants a certificate from you</source>
        <translation>Der Server verlangt ein Zertifikat von Ihnen</translation>
    </message>
    <message>
        <source>{server} lets in only computers that show a certificate of their own, and this one has none for it.</source>
        <translation>{server} lässt nur Computer ein, die ein eigenes Zertifikat vorzeigen, und dieser hat keines dafür.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for a certificate, or for the name and port meant for ordinary mail programs.</source>
        <translation>Bitten Sie den Administrator des Servers um ein Zertifikat oder um Namen und Port, die für gewöhnliche E-Mail-Programme gedacht sind.</translation>
    </message>
    <message>
        <source>The certificate ran out</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {host} ran out {days} days ago ({date}). Its operator has to renew it; nothing on your computer is wrong.</source>
        <translation>Das Zertifikat von {host} ist vor {days} Tagen abgelaufen ({date}). Der Betreiber muss es erneuern; an Ihrem Computer ist nichts falsch.</translation>
    </message>
    <message>
        <source>Tell your provider. Do not switch off encryption or tell your mail program to accept the certificate for good.</source>
        <translation>Sagen Sie es Ihrem Anbieter. Schalten Sie die Verschlüsselung nicht aus, und lassen Sie Ihr E-Mail-Programm das Zertifikat nicht auf Dauer annehmen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of {host} becomes valid only on {date}, in {days} days. Its operator has put it in place too early.</source>
        <translation>Das Zertifikat von {host} wird erst am {date} gültig, in {days} Tagen. Der Betreiber hat es zu früh eingesetzt.</translation>
    </message>
    <message>
        <source>Tell your provider; nothing on your computer is wrong.</source>
        <translation>Sagen Sie es Ihrem Anbieter; an Ihrem Computer ist nichts falsch.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>{host} shows a certificate that is meant for {names}. The server name in your settings is not the one that the server goes by.</source>
        <translation>{host} zeigt ein Zertifikat vor, das für {names} gedacht ist. Der Servername in Ihren Einstellungen ist nicht der, unter dem der Server auftritt.</translation>
    </message>
    <message>
        <source>Look up the server name that your provider publishes and put it into your account&apos;s settings. If that is {host} already, the provider has to mend the certificate.</source>
        <translation>Sehen Sie nach dem Servernamen, den Ihr Anbieter angibt, und tragen Sie ihn in die Einstellungen Ihres Kontos ein. Wenn das bereits {host} ist, muss der Anbieter das Zertifikat in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The certificate vouches for itself</source>
        <translation>Das Zertifikat bürgt für sich selbst</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody but itself vouches for. That is usual for servers that were never set up for outside use, and it can be somebody pretending to be the server.</source>
        <translation>{host} zeigt ein Zertifikat vor, für das niemand außer ihm selbst bürgt. Das ist üblich bei Servern, die nie für die Benutzung von außen eingerichtet wurden, und es kann jemand sein, der sich als der Server ausgibt.</translation>
    </message>
    <message>
        <source>If it is your own or your company&apos;s server, its administrator can install a proper certificate, or give you this one to trust. With a public provider, do not sign in; tell the provider.</source>
        <translation>Wenn es Ihr eigener Server oder der Ihrer Firma ist, kann der Administrator ein richtiges Zertifikat installieren oder Ihnen dieses geben, damit Sie ihm vertrauen. Bei einem öffentlichen Anbieter melden Sie sich nicht an; sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Unbekannter Aussteller</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by &quot;{issuer}&quot;, which this computer does not trust.</source>
        <translation>Das Zertifikat von {host} wurde von „{issuer}“ ausgestellt; diesem Aussteller vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>In a company, ask the administrator to install the company&apos;s root certificate. On an old computer, install all system updates. Otherwise tell your provider.</source>
        <translation>In einer Firma bitten Sie den Administrator, das Stammzertifikat der Firma zu installieren. Auf einem alten Computer installieren Sie alle Updates des Systems. Sonst sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Part of the certificate is missing</source>
        <translation>Ein Teil des Zertifikats fehlt</translation>
    </message>
    <message>
        <source>{host} does not send all of its certificate: the part that links it to a known issuer (&quot;{issuer}&quot;) is missing. Some programs find it by themselves, others refuse.</source>
        <translation>{host} sendet sein Zertifikat nicht vollständig: Der Teil, der es mit einem bekannten Aussteller („{issuer}“) verbindet, fehlt. Manche Programme finden ihn selbst, andere lehnen ab.</translation>
    </message>
    <message>
        <source>Your provider has to add the missing intermediate certificate on the server; nothing on your computer is wrong.</source>
        <translation>Ihr Anbieter muss auf dem Server das fehlende Zwischenzertifikat ergänzen; an Ihrem Computer ist nichts falsch.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>Das Zertifikat wurde zurückgezogen</translation>
    </message>
    <message>
        <source>The certificate of {host} has been withdrawn by its issuer (&quot;{issuer}&quot;). It may have fallen into wrong hands.</source>
        <translation>Das Zertifikat von {host} wurde von seinem Aussteller („{issuer}“) zurückgezogen. Vielleicht ist es in falsche Hände geraten.</translation>
    </message>
    <message>
        <source>Do not sign in. Tell your provider.</source>
        <translation>Melden Sie sich nicht an. Sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Weak certificate</source>
        <translation>Schwaches Zertifikat</translation>
    </message>
    <message>
        <source>A certificate of {host} is weaker than it should be: {why}. New versions of mail programs and systems refuse it.</source>
        <translation>Ein Zertifikat von {host} ist schwächer, als es sein sollte: {why}. Neue Versionen von E-Mail-Programmen und Systemen lehnen es ab.</translation>
    </message>
    <message>
        <source>Tell your provider; the certificate has to be replaced by a stronger one.</source>
        <translation>Sagen Sie es Ihrem Anbieter; das Zertifikat muss durch ein stärkeres ersetzt werden.</translation>
    </message>
    <message>
        <source>The certificate runs out soon</source>
        <translation>Das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out in {days} days ({date}). From then on mail programs will warn or stop.</source>
        <translation>Das Zertifikat von {host} läuft in {days} Tagen ab ({date}). Ab dann werden E-Mail-Programme warnen oder anhalten.</translation>
    </message>
    <message>
        <source>You need not do anything: providers mostly renew in time. If you run the server yourself, renew the certificate.</source>
        <translation>Sie müssen nichts tun: Anbieter erneuern es meist rechtzeitig. Wenn Sie den Server selbst betreiben, erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Encrypted mail is being opened</source>
        <translation>Verschlüsselte E-Mail wird geöffnet</translation>
    </message>
    <message>
        <source>The certificate of {host} was not made by your provider but by {product} (&quot;{issuer}&quot;), which opens encrypted connections on this computer or network to look inside.</source>
        <translation>Das Zertifikat von {host} stammt nicht von Ihrem Anbieter, sondern von {product} („{issuer}“); dieses öffnet auf diesem Computer oder im Netz verschlüsselte Verbindungen, um hineinzusehen.</translation>
    </message>
    <message>
        <source>If you know the product, switch off its scanning of encrypted mail; its protection of files stays. In a company or a school, ask the administrator.</source>
        <translation>Wenn Sie das Produkt kennen, schalten Sie darin die Prüfung verschlüsselter E-Mail aus; sein Schutz für Dateien bleibt. In einer Firma oder Schule fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>No sign-in on offer</source>
        <translation>Keine Anmeldung angeboten</translation>
    </message>
    <message>
        <source>{server} offers no way to sign in on this port, even over an encrypted connection.</source>
        <translation>{server} bietet auf diesem Port keine Möglichkeit zur Anmeldung an, auch nicht über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Use your provider&apos;s port for mail programs: 587 or 465 for sending, 993 or 995 for receiving. Port 25 is meant for mail between servers.</source>
        <translation>Nehmen Sie den Port Ihres Anbieters für E-Mail-Programme: 587 oder 465 für das Senden, 993 oder 995 für den Empfang. Port 25 ist für E-Mail zwischen Servern gedacht.</translation>
    </message>
    <message>
        <source>Sign-in only with encryption</source>
        <translation>Anmeldung nur mit Verschlüsselung</translation>
    </message>
    <message>
        <source>{server} lets you sign in only over an encrypted connection, and your settings ask for none.</source>
        <translation>{server} lässt Sie nur über eine verschlüsselte Verbindung anmelden, und Ihre Einstellungen verlangen keine.</translation>
    </message>
    <message>
        <source>Set the encryption to STARTTLS for this port, or choose the provider&apos;s port for SSL/TLS.</source>
        <translation>Stellen Sie die Verschlüsselung für diesen Port auf STARTTLS, oder wählen Sie den Port des Anbieters für SSL/TLS.</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Keine gemeinsame Art der Anmeldung</translation>
    </message>
    <message>
        <source>{server} offers only ways to sign in ({mechanisms}) that many mail programs cannot do with a plain password.</source>
        <translation>{server} bietet nur Arten der Anmeldung an ({mechanisms}), die viele E-Mail-Programme mit einem gewöhnlichen Kennwort nicht können.</translation>
    </message>
    <message>
        <source>Choose the matching way in your account&apos;s settings (encrypted password, NTLM or Kerberos), or ask your provider which one to use. If your mail program has no such choice, as Outlook has none, ask for the port or server name that takes a password over an encrypted connection.</source>
        <translation>Wählen Sie die passende Art in den Einstellungen Ihres Kontos (verschlüsseltes Kennwort, NTLM oder Kerberos), oder fragen Sie Ihren Anbieter, welche Sie nehmen sollen. Wenn Ihr E-Mail-Programm diese Wahl nicht hat, wie Outlook, fragen Sie nach dem Port oder Servernamen, der ein Kennwort über eine verschlüsselte Verbindung annimmt.</translation>
    </message>
    <message>
        <source>Passwords are no longer accepted</source>
        <translation>Kennwörter werden nicht mehr angenommen</translation>
    </message>
    <message>
        <source>{server} takes no passwords any more, only the sign-in through the provider&apos;s web page (OAuth 2).</source>
        <translation>{server} nimmt keine Kennwörter mehr an, nur noch die Anmeldung über die Webseite des Anbieters (OAuth 2).</translation>
    </message>
    <message>
        <source>Remove the account from your mail program and add it again, choosing the automatic set-up or &quot;OAuth2&quot;. A program that cannot do this has to be updated or replaced.</source>
        <translation>Entfernen Sie das Konto aus Ihrem E-Mail-Programm und fügen Sie es neu hinzu; wählen Sie dabei die automatische Einrichtung oder „OAuth2“. Ein Programm, das dies nicht kann, muss aktualisiert oder ersetzt werden.</translation>
    </message>
    <message>
        <source>Name or password refused</source>
        <translation>Name oder Kennwort abgelehnt</translation>
    </message>
    <message>
        <source>{server} refused the user name or the password: &quot;{reply}&quot;.</source>
        <translation>{server} hat den Benutzernamen oder das Kennwort abgelehnt: „{reply}“.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page with the same name and password. If that works, type both again in your mail program; the user name is mostly the whole mail address. If not, set a new password there.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters mit demselben Namen und Kennwort an. Wenn das gelingt, tippen Sie beide in Ihrem E-Mail-Programm neu ein; der Benutzername ist meist die ganze E-Mail-Adresse. Wenn nicht, legen Sie dort ein neues Kennwort fest.</translation>
    </message>
    <message>
        <source>This account may not sign in</source>
        <translation>Dieses Konto darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>{server} says that the account may not sign in this way: &quot;{reply}&quot;. Another password will not help.</source>
        <translation>{server} sagt, dass sich das Konto nicht auf diese Weise anmelden darf: „{reply}“. Ein anderes Kennwort hilft nicht.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page and look for a message there. Sign-in for mail programs may have to be allowed, by you or by your administrator.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters an und sehen Sie dort nach einer Mitteilung. Vielleicht muss die Anmeldung für E-Mail-Programme erst erlaubt werden, von Ihnen oder von Ihrem Administrator.</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Ein App-Kennwort wird gebraucht</translation>
    </message>
    <message>
        <source>{server} wants a password made for mail programs, not your usual one: &quot;{reply}&quot;.</source>
        <translation>{server} verlangt ein Kennwort, das für E-Mail-Programme gemacht ist, nicht Ihr übliches: „{reply}“.</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web page, under security, and put it into your mail program in place of your usual password.</source>
        <translation>Erstellen Sie auf der Webseite Ihres Anbieters unter „Sicherheit“ ein App-Kennwort und tragen Sie es in Ihrem E-Mail-Programm anstelle Ihres üblichen Kennworts ein.</translation>
    </message>
    <message>
        <source>Collect mail first</source>
        <translation>Erst E-Mail abholen</translation>
    </message>
    <message>
        <source>{server} sends mail only for people who collected theirs shortly before: &quot;{reply}&quot;.</source>
        <translation>{server} sendet E-Mail nur für Personen, die ihre kurz vorher abgeholt haben: „{reply}“.</translation>
    </message>
    <message>
        <source>Press Send/Receive so that mail is collected, then send within a few minutes. Better, switch on &quot;My outgoing server (SMTP) requires authentication&quot;, if your provider offers it.</source>
        <translation>Klicken Sie auf „Senden/Empfangen“, damit E-Mail abgeholt wird, und senden Sie dann innerhalb weniger Minuten. Besser: Schalten Sie „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ ein, wenn Ihr Anbieter das anbietet.</translation>
    </message>
    <message>
        <source>The outgoing server wants a sign-in</source>
        <translation>Der Postausgangsserver verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>{server} wants you to sign in before sending: &quot;{reply}&quot;.</source>
        <translation>{server} verlangt, dass Sie sich vor dem Senden anmelden: „{reply}“.</translation>
    </message>
    <message>
        <source>Switch on &quot;My outgoing server (SMTP) requires authentication&quot; in your account&apos;s settings, with the same name and password as for incoming mail.</source>
        <translation>Schalten Sie in den Einstellungen Ihres Kontos „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ ein, mit demselben Namen und Kennwort wie für eingehende E-Mail.</translation>
    </message>
    <message>
        <source>The server does not pass the message on</source>
        <translation>Der Server gibt die Nachricht nicht weiter</translation>
    </message>
    <message>
        <source>{server} refuses to take this message: &quot;{reply}&quot;.</source>
        <translation>{server} weigert sich, diese Nachricht anzunehmen: „{reply}“.</translation>
    </message>
    <message>
        <source>Make sure that your mail program signs in for sending, and that the outgoing server is that of the provider of your mail address. If the answer names a block list, its web page says how to get off it.</source>
        <translation>Achten Sie darauf, dass sich Ihr E-Mail-Programm zum Senden anmeldet und dass der Postausgangsserver der des Anbieters Ihrer E-Mail-Adresse ist. Wenn die Antwort eine Sperrliste nennt, sagt deren Webseite, wie man wieder herunterkommt.</translation>
    </message>
    <message>
        <source>Your sender address is refused</source>
        <translation>Ihre Absenderadresse wird abgelehnt</translation>
    </message>
    <message>
        <source>{server} does not accept the sender address: &quot;{reply}&quot;.</source>
        <translation>{server} nimmt die Absenderadresse nicht an: „{reply}“.</translation>
    </message>
    <message>
        <source>Set the mail address in your account&apos;s settings to the one that belongs to the name you sign in with.</source>
        <translation>Setzen Sie in den Einstellungen Ihres Kontos die E-Mail-Adresse ein, die zu dem Namen gehört, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>Der Empfänger wird abgelehnt</translation>
    </message>
    <message>
        <source>{server} does not accept the recipient: &quot;{reply}&quot;.</source>
        <translation>{server} nimmt den Empfänger nicht an: „{reply}“.</translation>
    </message>
    <message>
        <source>Check the address of the recipient for typing errors. In Outlook, delete the old entry from the suggestions and type the address anew.</source>
        <translation>Prüfen Sie die Adresse des Empfängers auf Tippfehler. Löschen Sie in Outlook den alten Eintrag aus den Vorschlägen und tippen Sie die Adresse neu ein.</translation>
    </message>
    <message>
        <source>{server} does not take a message of this size: &quot;{reply}&quot;.</source>
        <translation>{server} nimmt keine Nachricht dieser Größe an: „{reply}“.</translation>
    </message>
    <message>
        <source>Send smaller attachments, several messages, or a link to a file in the cloud. Take the stuck message out of the Outbox.</source>
        <translation>Senden Sie kleinere Anhänge, mehrere Nachrichten oder einen Link zu einer Datei in der Cloud. Nehmen Sie die feststeckende Nachricht aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Please try again later</source>
        <translation>Bitte später noch einmal versuchen</translation>
    </message>
    <message>
        <source>{server} puts off messages from senders that it does not know yet: &quot;{reply}&quot;. That is a protection against spam and no fault.</source>
        <translation>{server} stellt Nachrichten von Absendern zurück, die er noch nicht kennt: „{reply}“. Das ist ein Schutz vor Spam und kein Fehler.</translation>
    </message>
    <message>
        <source>Too many in too short a time</source>
        <translation>Zu viel in zu kurzer Zeit</translation>
    </message>
    <message>
        <source>{server} says that too much came from you in a short time: &quot;{reply}&quot;.</source>
        <translation>{server} sagt, dass in kurzer Zeit zu viel von Ihnen kam: „{reply}“.</translation>
    </message>
    <message>
        <source>Wait an hour before you try again. If you sent nothing, have your other devices checked and change your password: somebody else may be sending.</source>
        <translation>Warten Sie eine Stunde, bevor Sie es noch einmal versuchen. Wenn Sie nichts gesendet haben, lassen Sie Ihre anderen Geräte prüfen und ändern Sie Ihr Kennwort: Vielleicht sendet jemand anders.</translation>
    </message>
    <message>
        <source>The computer&apos;s name is refused</source>
        <translation>Der Name des Computers wird abgelehnt</translation>
    </message>
    <message>
        <source>{server} does not like the name that your computer gives of itself: &quot;{reply}&quot;.</source>
        <translation>{server} nimmt den Namen nicht an, den Ihr Computer von sich nennt: „{reply}“.</translation>
    </message>
    <message>
        <source>Give this computer a name of plain letters, digits and hyphens. If it has one, tell your provider.</source>
        <translation>Geben Sie diesem Computer einen Namen aus einfachen Buchstaben, Ziffern und Bindestrichen. Wenn er einen hat, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The mailbox is in use</source>
        <translation>Das Postfach ist in Benutzung</translation>
    </message>
    <message>
        <source>{server} says that another program has your mailbox open: &quot;{reply}&quot;.</source>
        <translation>{server} sagt, dass ein anderes Programm Ihr Postfach geöffnet hat: „{reply}“.</translation>
    </message>
    <message>
        <source>Close your mail on other computers and phones, wait ten minutes, and try again.</source>
        <translation>Schließen Sie Ihre E-Mail auf anderen Computern und Handys, warten Sie zehn Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{server} says that the mailbox has no room left: &quot;{reply}&quot;.</source>
        <translation>{server} sagt, dass im Postfach kein Platz mehr ist: „{reply}“.</translation>
    </message>
    <message>
        <source>If it is your own, delete old mail and empty the deleted items on your provider&apos;s web page. If it is the recipient&apos;s, reach them in another way.</source>
        <translation>Wenn es Ihr eigenes ist, löschen Sie auf der Webseite Ihres Anbieters alte E-Mails und leeren Sie die gelöschten Elemente. Wenn es das des Empfängers ist, erreichen Sie ihn auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>An answer takes {milliseconds} milliseconds (thousandths of a second).</source>
        <translation>Eine Antwort braucht {milliseconds} Millisekunden (Tausendstelsekunden).</translation>
    </message>
    <message>
        <source>About {lost_percent} of 100 pieces of data that this computer sent got lost on the way and had to be sent again.</source>
        <translation>Etwa {lost_percent} von 100 Datenstücken, die dieser Computer gesendet hat, gingen unterwegs verloren und mussten noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>A script chooses the proxy: {script}.</source>
        <translation>Ein Skript wählt den Proxy: {script}.</translation>
    </message>
    <message>
        <source>{gateway} stands in the networks of companies and schools; who runs the network can leave mail out of it.</source>
        <translation>{gateway} steht in den Netzen von Firmen und Schulen; wer das Netz betreibt, kann E-Mail davon ausnehmen.</translation>
    </message>
    <message>
        <source>{capture_tool} is a tool that shows network traffic: end it, and take its certificate out of those that this computer trusts.</source>
        <translation>{capture_tool} ist ein Werkzeug, das Netzverkehr anzeigt: Beenden Sie es und nehmen Sie sein Zertifikat aus denen heraus, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>{unwanted} came along with other software and puts everything at risk that you do online: remove it.</source>
        <translation>{unwanted} kam mit anderer Software herein und gefährdet alles, was Sie online tun: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Somebody put this authority among those that this computer trusts: a security program, a company&apos;s administrator, or software that nobody wanted.</source>
        <translation>Jemand hat diesen Aussteller unter die gesetzt, denen dieser Computer vertraut: ein Sicherheitsprogramm, der Administrator einer Firma oder Software, die niemand wollte.</translation>
    </message>
    <message>
        <source>Port {otherPort} of the same server does answer.</source>
        <translation>Port {otherPort} desselben Servers antwortet.</translation>
    </message>
    <message>
        <source>No server answers on port {port} from this network: {silent_elsewhere}, which does so for everybody, is silent there as well.</source>
        <translation>Aus diesem Netz antwortet kein Server auf Port {port}: Auch {silent_elsewhere}, der sonst allen antwortet, schweigt dort.</translation>
    </message>
    <message>
        <source>The port as such is open in this network, for {open_elsewhere} answers on it. So port {port} is blocked near this server, or the server does not offer it.</source>
        <translation>Der Port als solcher ist in diesem Netz offen, denn {open_elsewhere} antwortet darauf. Port {port} ist also nahe bei diesem Server gesperrt, oder der Server bietet ihn nicht an.</translation>
    </message>
    <message>
        <source>The hosts file of this computer, a list of names that goes before every name service, sends {host} to {hosts_address}. If nobody put that there on purpose, delete the line.</source>
        <translation>Die Hosts-Datei dieses Computers, eine Liste von Namen, die vor jedem Namensdienst gilt, schickt {host} zu {hosts_address}. Wenn das niemand mit Absicht eingetragen hat, löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>A VPN (a tunnel through another network) is on: {vpn}. Switch it off for a moment and check again: some of them block mail.</source>
        <translation>Ein VPN (ein Tunnel durch ein anderes Netz) ist eingeschaltet: {vpn}. Schalten Sie es kurz aus und prüfen Sie noch einmal: Manche sperren E-Mail.</translation>
    </message>
    <message>
        <source>Software on this computer that may look into mail: {security_software}.</source>
        <translation>Software auf diesem Computer, die vielleicht in E-Mails hineinsieht: {security_software}.</translation>
    </message>
    <message>
        <source>That is so at {only_at}, one of the server&apos;s addresses; at {works_at} it works. Mail fails now and then because of it.</source>
        <translation>So ist es bei {only_at}, einer der Adressen des Servers; bei {works_at} funktioniert es. Deswegen geht E-Mail ab und zu nicht.</translation>
    </message>
    <message>
        <source>What works instead: port {instead_port} with {instead_security}. Set that in the account.</source>
        <translation>Was stattdessen funktioniert: Port {instead_port} mit {instead_security}. Stellen Sie das im Konto ein.</translation>
    </message>
    <message>
        <source>What it was given is an access token; those are valid for about an hour, so a new one may be all that is needed.</source>
        <translation>Was er bekommen hat, ist ein Zugriffstoken; diese gelten etwa eine Stunde, vielleicht genügt also ein neues.</translation>
    </message>
    <message>
        <source>It was not tried again at {held_back_at}, because several wrong attempts can lock an account.</source>
        <translation>Bei {held_back_at} wurde es nicht noch einmal versucht, weil mehrere falsche Versuche ein Konto sperren können.</translation>
    </message>
    <message>
        <source>Gmail has trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is out of order at Gmail for the moment. Nothing on your side is wrong: send again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail is too busy at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail has more connections than it can serve just now. The message is tried again by itself; otherwise send it again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server is not on their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes mail at Gmail from certain servers only, and the one that sent yours is not among them. Ask the recipient to have its administrator add your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much unwanted mail from your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail has seen an unusual amount of unwanted mail from the internet address that your message came from, and takes it only slowly. If you send through your provider, its administrators have to see to it; have your computer checked for malware if you run the sending server yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail has a passing problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail could not take the message just now for reasons of its own. It is tried again by itself; otherwise send it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s domain wants encrypted delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes mail at Gmail over encrypted connections alone, and the sending server did not encrypt. Switch encryption on for your outgoing server, or tell the people who run that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail ended the connection, try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail closed the connection before the message was handed over, usually because too many were open from the same place. Wait some minutes and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient gets mail too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Gmail account is getting more mail than it may at one time, or your organisation has reached its limit for passing mail on. Wait an hour; the message is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not accept name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not accept the user name or the password. Your ordinary Google password no longer works in mail programs: add the account again and choose &quot;Sign in with Google&quot;, or switch on 2-Step Verification (a second proof at sign-in) and create an app password, which is a password for one mail program alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has 2-Step Verification (a second proof at sign-in), so Google refuses the ordinary password in mail programs. Create an app password in the security settings of your Google account and enter it in place of the password, or add the account again with &quot;Sign in with Google&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants you in a web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google is not sure that it is you and wants to ask in a web browser. Open Gmail in a browser on this computer, answer what it asks, and try the mail program again. If that does not last, add the account with &quot;Sign in with Google&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has stopped the sign-in until you prove in a web browser that it is you. Open Gmail in a browser, confirm, and try again. Google uses this number in its own way: elsewhere it speaks of servers that have to trust each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in quoted replies alone; Google&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not accept the sign-in. The words behind the number tell which case it is: a wrong password, an app password that is needed, or a question that waits for you in a web browser. Open Gmail in a browser first, then create an app password or add the account with &quot;Sign in with Google&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From collected replies; the provider&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins, wait a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has signed in to your Gmail account too often in a short time, and Google makes it wait. Close the other mail programs and devices that use the account, wait a quarter of an hour, and try once. A mail program with an old password that keeps trying is a common reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google cannot check sign-ins just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google could not check your sign-in because of a passing problem of its own. Leave the password as it is and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption has to come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program wanted to go on without encryption, and Gmail does not allow that. Set the outgoing server to port 587 with STARTTLS, or to port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in for sending is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants you to sign in before you send, and the mail program did not. Switch on &quot;My outgoing server (SMTP) requires authentication&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending computer gave no proper name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer that sends introduced itself to Gmail with a name that is not valid. In a mail program this comes from the name of the computer: use plain letters, digits and hyphens in it. On a server the administrator has to correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s Google storage is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Google account has no room left; photos and files count as well as mail. Gmail keeps trying for a while. Tell the recipient in another way to free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Google account has no room left, and Gmail has given the message up. Send it again once the recipient has freed some space; photos and files count as well as mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is too large for Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message with its attachments is larger than Gmail takes. Send large files as a link, for example from a cloud storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large, or too many attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, its header lines or the number of its attachments is beyond what Gmail takes. Send fewer files in one message, or a link to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail blocks an attachment or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail takes something in the message for dangerous. It never lets programs and scripts through, not even inside a ZIP file. Send a link to the file in place of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s Gmail account does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Gmail account is switched off, or it gets more mail than it may. Ask the recipient in another way whether the account is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s sending limit is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have sent as much as Gmail allows in a day. Wait 24 hours. If you did not send that much, somebody else may be using the account: change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is going round in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has passed more than 50 servers, so two forwarding rules probably send it to each other. Look at your own forwarding; otherwise the recipient has to mend theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is built wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program made a message that Gmail cannot read. Write it anew, without copied formatting, and update the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not send for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not pass the message on: the account may not send at present, or the sign-in of your organisation&apos;s relay does not fit. Sign in with the account of the address in From; in a company ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail takes it for unwanted mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail thinks that the message is unwanted mail, because of what is in it or because of the reputation of the server or domain that it comes from. Leave out links and attachments and try again, or send through another provider. The administrator of your domain should look at its reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header lines of the message are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no proper From line or Message-ID, or has one of them twice. Mail programs write these lines by themselves: update yours, or the program that made the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server lacks its reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address of the sending server has no name entered for it (reverse DNS), so Gmail takes its mail only slowly. Whoever runs that server has to see to it; from home, send through your provider&apos;s outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From collected replies; the provider&apos;s own page was not read. Elsewhere X.7.23 means that the SPF check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of permitted servers looks suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in which your domain names its sending servers (SPF) has entries that Gmail does not trust. The administrator of your domain has to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server has no matching name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address of the sending server and its name do not point to each other (reverse DNS), so Gmail refuses its mail. Whoever runs that server has to see to it; from home, send through your provider&apos;s outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain does not prove the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants proof that the message really comes from the domain in From, and found none: neither the list of permitted servers (SPF) nor a signature (DKIM) passed, or the domain&apos;s own rule (DMARC) forbids it. Send through the provider of your address; the owner of the domain has to set up the proofs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in your address lists the servers that may send for it (SPF), and the one that sent this message is not among them. Send through the provider of your address, or have the owner of the domain add the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From collected replies; the provider&apos;s own page was not read. The registry uses X.7.27 for a sender domain that takes no mail (RFC 7505).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual amount of mail, Gmail slows down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sees an unusual amount of mail from this internet address, domain or account and holds it back. Wait; whoever sends in bulk has to send more slowly. If you sent nothing unusual, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message came without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server handed the message over without encryption, and Gmail takes such mail only slowly. Whoever runs that server has to switch on TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From collected replies; the provider&apos;s own page was not read. The registry uses X.7.29 for a broken chain of forwarders (RFC 8617).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of your domain did not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants the message signed by its sender&apos;s domain (DKIM), and the signature is missing or does not fit. Send through the provider of your address; the owner of the domain has to set the signature up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From collected replies; the provider&apos;s own page was not read. The registry uses X.7.30 for a promise of encryption that was missing (RFC 8689).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not take your ordinary password for fetching mail. Create an app password in the security settings of your Google account and enter it in place of the password, or add the account again with &quot;Sign in with Google&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From general reports; Google&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mailbox gets too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many messages arrive for this mailbox at once that Exchange Online slows them down. The message is tried again by itself; nothing on your side is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s server was not reached in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online tried for about a day and never reached the recipient&apos;s server. Check the part behind the @; if it is right, the fault is over there: send the message again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients in one domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more than 200 recipients in the same domain, and Exchange Online does not take so many at once. Send it in several parts, or to a mailing list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message does not prove its sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came over the newer internet protocol (IPv6), where Exchange Online demands proof of the sender: the list of permitted servers (SPF) or a signature (DKIM). Neither passed. Send through the provider of your address; the owner of its domain has to set the proofs up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft noticed suspicious sending and restricts it for the time being. Wait some hours; if you sent nothing unusual, change your password and tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft noticed unusual traffic from the internet address that your message came from and slows it down. Wait; whoever runs the sending server should look for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s side did not accept the sender. It often happens when one answers a message that had been saved as a file, as it then holds an old internal address: write a new message and type the address yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this address there. Check its spelling, delete it from the list that Outlook suggests while you type, and type it anew: after a move that list often holds an address that is no longer good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is blocked for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft blocked your account for sending because spam went out of it, so somebody else probably knows your password. Change it now, look for rules and forwardings that you did not make, and ask your administrator to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online looked the address up and found nobody. Check the spelling; delete the suggestion of Outlook and type the address anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have sent too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have used up what your account may send: too many messages, or to too many people, in a short time. Wait until tomorrow; if you did not send that much, change your password. Elsewhere this number says that the recipient&apos;s mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain or recipient is not accepted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not accept this recipient: either nobody has the address, or its domain is not set up there (yet). Check the spelling; if it is right, tell the recipient in another way, since the administrator over there has to look at the domain&apos;s entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company&apos;s own Exchange server found that the message went round between servers. Look at your own forwarding; otherwise the administrators have to correct the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient at Outlook.com was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this address at hotmail.com or outlook.com. Check its spelling; old accounts that nobody used are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online refuses the message: the group takes mail from certain people only, a rule of the organisation forbids it, or the program did not sign in before sending. Ask the recipient&apos;s organisation; if every message fails, switch on sign-in for your outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient takes no mail from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient accepts messages only from inside its organisation. Ask for another address, or have the administrator over there allow yours. Elsewhere this number speaks of a password that needs a changeover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This public folder accepts messages only from inside its organisation. Ask its owner to allow yours. Elsewhere this number says that an account is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in your address lists the servers that may send for it (SPF), and the one that sent this message is not among them. Send through the provider of your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending server has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server uses the newer internet protocol (IPv6), and its address has no name entered for it (reverse DNS). Whoever runs that server has to see to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the mailbox may not send by mail programs and devices at all. Try name and password in Outlook on the web; if they work there, an administrator has to allow SMTP sign-in for the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords alone no longer work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft no longer takes a bare password for sending. Add the account again and sign in in Microsoft&apos;s own window; if the program has no such window, update it or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending by mail programs is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has switched off sending by mail programs and devices (SMTP AUTH). An administrator can allow it for your mailbox; Outlook itself sends in another way and is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From replies that others quoted; the provider&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security rule blocks the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s security rules, or a lock on the account, do not let you sign in with a password alone. Add the account again with Microsoft&apos;s own sign-in window; for a device that has none, ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password, or sign-in window needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft says that the name or password is wrong. Try both in Outlook on the web. If they are right there, the account wants Microsoft&apos;s own sign-in window: add it again in the mail program and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has ended sending with a bare password. Add the account again and sign in in Microsoft&apos;s own window; devices and programs that have none need another way of sending, which the administrator has to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced for the retirement of password sign-in; the announcement was read in a quotation alone. The registry uses X.7.30 for a promise of encryption that was missing (RFC 8689).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com no longer takes a bare password from mail programs. Remove the account in the mail program, add it again, and sign in in Microsoft&apos;s own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com says that the name or password is wrong. Try both at outlook.com; if they are right there, add the account again in the mail program and sign in in Microsoft&apos;s own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com refuses the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com takes the message for unwanted mail, because of what is in it or because of the server that it comes from. Leave out links and attachments, or send through another provider; whoever runs the sending server can ask Microsoft for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported by administrators; the provider&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com blocks the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com does not take mail from the internet address that your message came from. From home, send through your provider&apos;s outgoing server; whoever runs the sending server has to ask Microsoft to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo holds mail from there back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo takes mail from that internet address only later, because unexpectedly much came from it or people complained about it. The message is tried again by itself; whoever runs the sending server has to find the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo refuses all mail from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo does not take any mail from that internet address, and sending again does not help. From home, send through your provider&apos;s outgoing server; whoever runs the sending server has to turn to Yahoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending address is on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address that your message came from is on a block list of Spamhaus, which many providers follow. From home, send through your provider&apos;s outgoing server; whoever runs the sending server has to have it taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending address looks like an infected computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address that your message came from is on a list of infected or private computers (Spamhaus XBL). Send through your provider&apos;s outgoing server with sign-in, and have the computers of your network checked for malware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo does not want this content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo refuses the message because of what is in it, often a link or an attachment. Send it again without links, as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo wants proof that the message really comes from the domain in From: the list of permitted servers (SPF) or a signature (DKIM). Neither passed. Send through the provider of your address; the owner of the domain has to set the proofs up. Elsewhere this number speaks of a sign-in method that is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo refuses the message by its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo&apos;s rules do not let the message through, because of what is in it or where it comes from. Send it without links and attachments, or through another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender&apos;s domain cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo cannot find the domain behind the @ of the sender&apos;s address. Check the e-mail address in your account settings; if it is right, the owner of the domain has to mend its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is getting more mail than Yahoo delivers at one time. The message is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program handed over more messages at once than Yahoo takes in one connection. The rest goes out with the next attempt; send large mailings in smaller portions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient has no account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this address at Yahoo or AOL. Check its spelling; Yahoo deletes accounts that nobody has used for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mailbox is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox at Yahoo or AOL is switched off and takes nothing. Ask the recipient in another way for a new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mailbox was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo found no mailbox for this address. Check its spelling and ask the recipient in another way. Elsewhere this number mostly speaks of room or size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo takes it for unwanted bulk mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo holds mail from that internet address back, because it looks like unwanted bulk mail. Wait some hours; whoever runs the sending server has to look at what it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong sign-ins, wait a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo has seen too many wrong sign-ins for the account and blocks further ones for a time. Stop the mail program, wait some hours, then enter an app password: a password for one mail program that you create in Yahoo&apos;s account security page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo wants an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo and AOL do not take the ordinary password from mail programs. Create an app password in the account security page and enter it in place of the password, or add the account again with the provider&apos;s own sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From general reports; the provider&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud refuses the message by its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s rules do not let the message through, because of what is in it or because of the reputation of the sender. Send it without links and attachments, or through another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to a hidden address lacks proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to Apple&apos;s Hide My Email, which takes only messages that prove their sender, by the list of permitted servers (SPF) or a signature (DKIM). Neither passed: send through the provider of your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of your address tells others to refuse mail that does not come from its proper servers (DMARC), and Apple followed it. Send through the provider of that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud blocks the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address that your message came from is on the block list that Apple uses (Proofpoint). From home, send through your provider&apos;s outgoing server; whoever runs the sending server has to ask there to be taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender is on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address or the domain of the sender is on a block list of Spamhaus, which Apple follows. From home, send through your provider&apos;s outgoing server; otherwise its owner has to have it taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud gets too much from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mail comes from there than Apple takes at present, so it is held back. The message is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s iCloud address is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this address at iCloud, or it is no longer in use. Check its spelling and ask the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient is no longer at iCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer on Apple&apos;s servers. Ask the recipient in another way for the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple cannot find the domain behind the @ of the sender&apos;s address. Check the e-mail address in your account settings; if it is right, the owner of the domain has to mend its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple does not take the password of your Apple account from other mail programs. Create an app-specific password on account.apple.com, under sign-in and security, and enter it in place of the password. The user name is the part in front of the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From general reports; Apple&apos;s own page was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at the wrong server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program tried to sign in at the server that takes mail in, which allows no sign-in. Set the outgoing server to smtpout.secureserver.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has nothing in its From line. Enter your e-mail address in the account settings of the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender address is only a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address has an internet address (numbers) in place of a domain. Enter your proper e-mail address in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender&apos;s domain is not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain behind the @ of the sender&apos;s address has no entry for mail or for a server. Check the address in your account settings; if it is right, the owner of the domain has to mend its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in your address lists the servers that may send for it (SPF), and this one is not among them. Send through the provider of your address, or have the owner of the domain add the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address of the sending server has no proper name entered for it (reverse DNS). Whoever runs that server has to see to it; from home, send through your provider&apos;s outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoDaddy takes it for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the message, a link, a file or its wording, looks like spam to GoDaddy. Leave out links and attachments and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoDaddy found a virus in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoDaddy found something in the message that looks like a virus. Do not send the attachment again before your antivirus program has checked the computer and the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more recipients than GoDaddy takes at once. Send it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of GoDaddy&apos;s numbers disagree: some call IB605 too many connections from one address. The replies that were collected speak of recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections from your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More connections to GoDaddy are open from your internet address than it allows. Close other mail programs and devices, wait some minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoDaddy is too busy at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoDaddy has more mail to handle than usual, or your address sends too fast. Wait and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages in this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many messages as GoDaddy allows in an hour have come from your account or internet address. Wait an hour; if you did not send that much, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program handed over more messages in one connection than GoDaddy takes. Send again; large mailings have to go out in smaller portions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients in this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have written to as many people as GoDaddy allows in an hour. Wait an hour; if you did not send that much, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network is blocked for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages that look like spam, or too many wrong addresses, came from your internet address, so GoDaddy blocks it for an hour or a day. Have your computers checked for malware, and ask your internet provider if you sent nothing of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network has a bad reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address that your message came from is on a public block list. From home, send through your provider&apos;s outgoing server with sign-in; whoever runs the sending server has to have it taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox blocks the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox does not take mail from the internet address that your message came from, because it behaved like a spammer. From home, send through your provider&apos;s outgoing server; whoever runs the sending server can ask Cox to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address of the sending server has no name entered for it, or a wrong one (reverse DNS). Whoever runs that server has to see to it; Cox sees the change after a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox found a problem with the domain of the sender: it cannot be found, or the proofs of the sender (SPF, DKIM) did not pass. Check the e-mail address in your account settings, and send through the provider of that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending program did not keep the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program did not speak to Cox as mail servers do, so it takes the message for unwanted. Update the mail program; whoever runs the sending server has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More connections to Cox are open from your internet address than it allows. Close other mail programs and devices, wait some minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have written more messages, or to more people, than Cox allows in that time. Wait; if you did not send that much, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox restricts your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox noticed suspicious sending from your account and restricts it, so somebody else probably knows your password. Change it, have the computer checked, and turn to Cox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox blocks your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox blocks the sending because your account or internet address looks suspicious. Change the password of the main Cox account, have the computers checked, and turn to Cox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet address that your message came from is on a block list of Spamhaus, which Orange follows. From home, send through your provider&apos;s outgoing server; whoever runs the sending server has to have it taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange blocks the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange does not take mail from the internet address that your message came from, because spam came from it. From home, send through your provider&apos;s outgoing server; whoever runs the sending server has to turn to Orange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange takes nothing just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange refuses the message for the moment. It is tried again by itself; otherwise send it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections, slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More connections to Orange are open from your network than it allows. Close other mail programs and devices, wait some minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or password for sending is not right. Enter the full address as the user name, and the password that works in Orange&apos;s webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Poste wants you to sign in before you send, and the mail program did not. Switch on &quot;My outgoing server (SMTP) requires authentication&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this address at Orange or La Poste. Check its spelling and ask the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has no room left. Tell the recipient in another way and send the message again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mailbox is shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is suspended, often because nobody used it for a long time. Ask the recipient in another way for a new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange takes it for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the message looks like spam to Orange. Leave out links and attachments and send it again, or write as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message with its attachments is larger than the recipient&apos;s provider takes. Send large files as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange checked whether the message really comes from the domain in From (SPF, DMARC), and the check failed. Send through the provider of your address; the owner of the domain has to set the proofs up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ takes it for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider QQ thinks that the message is spam. Leave out links and attachments, write it in your own words, and send it to few people at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider QQ checked whether the message really comes from the domain in From (SPF, DMARC), and the check failed. Send through the provider of your address; the owner of the domain has to set the proofs up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ gets too much from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address, domain or network sends to QQ more often than it allows. Wait some hours, and send to fewer people at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient is unknown or takes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this address at QQ, or the recipient does not take mail from you. Check its spelling and ask the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does mail with the same account work on another device right now, for example on your phone?</source>
        <translation>Funktioniert die E-Mail mit demselben Konto gerade auf einem anderen Gerät, zum Beispiel auf Ihrem Handy?</translation>
    </message>
    <message>
        <source>Please open the same mailbox on your phone or on another computer. Does new mail come in there, and does a message to yourself go out? Is that device in the same Wi-Fi as your computer, or does it use mobile data?</source>
        <translation>Bitte öffnen Sie dasselbe Postfach auf Ihrem Handy oder auf einem anderen Computer. Kommen dort neue E-Mails an, und geht eine Nachricht an Sie selbst hinaus? Ist dieses Gerät im selben WLAN wie Ihr Computer, oder nutzt es mobile Daten?</translation>
    </message>
    <message>
        <source>Yes, in the same network</source>
        <translation>Ja, im selben Netz</translation>
    </message>
    <message>
        <source>Account, server and network are fine: the matter is on this computer or in its mail program.</source>
        <translation>Konto, Server und Netz sind in Ordnung: Es liegt an diesem Computer oder an seinem E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Yes, but only in another network</source>
        <translation>Ja, aber nur in einem anderen Netz</translation>
    </message>
    <message>
        <source>Account and server are fine: the network here may stand in the way.</source>
        <translation>Konto und Server sind in Ordnung: Möglicherweise steht das Netz hier im Weg.</translation>
    </message>
    <message>
        <source>No, there it fails as well</source>
        <translation>Nein, dort geht es auch nicht</translation>
    </message>
    <message>
        <source>It is not this computer alone: account, server or the whole network are the matter.</source>
        <translation>Es liegt nicht an diesem Computer allein: Das Konto, der Server oder das ganze Netz ist die Ursache.</translation>
    </message>
    <message>
        <source>Can you sign in to your mail on the provider&apos;s website, and do you see new messages there?</source>
        <translation>Können Sie sich auf der Website des Anbieters bei Ihrer E-Mail anmelden, und sehen Sie dort neue Nachrichten?</translation>
    </message>
    <message>
        <source>Please open the website of your mail provider in the browser and sign in there with your address and your password. Do you get in? Are new messages there that the mail program does not show?</source>
        <translation>Bitte öffnen Sie die Website Ihres E-Mail-Anbieters im Browser und melden Sie sich dort mit Ihrer Adresse und Ihrem Kennwort an. Kommen Sie hinein? Liegen dort neue Nachrichten, die das E-Mail-Programm nicht zeigt?</translation>
    </message>
    <message>
        <source>Yes, I get in and see new mail</source>
        <translation>Ja, ich komme hinein und sehe neue E-Mails</translation>
    </message>
    <message>
        <source>Password, account and mailbox are fine: the way to the mail program is the matter.</source>
        <translation>Kennwort, Konto und Postfach sind in Ordnung: Es liegt am Weg zum E-Mail-Programm.</translation>
    </message>
    <message>
        <source>No, it refuses me or is locked</source>
        <translation>Nein, ich werde abgewiesen oder bin gesperrt</translation>
    </message>
    <message>
        <source>The account is the matter. Set a new password on the website, or ask the provider to unlock it.</source>
        <translation>Es liegt am Konto. Legen Sie auf der Website ein neues Kennwort fest, oder bitten Sie den Anbieter, das Konto zu entsperren.</translation>
    </message>
    <message>
        <source>No, the page does not open</source>
        <translation>Nein, die Seite öffnet sich nicht</translation>
    </message>
    <message>
        <source>Either the provider is down, or this computer does not get to the internet.</source>
        <translation>Entweder ist der Anbieter ausgefallen, oder dieser Computer kommt nicht ins Internet.</translation>
    </message>
    <message>
        <source>Do other websites open on this computer right now?</source>
        <translation>Öffnen sich andere Websites gerade auf diesem Computer?</translation>
    </message>
    <message>
        <source>Please open a website that you have not visited today, the one of a newspaper for example. Does it appear, or does a sign-in page come up, or nothing at all?</source>
        <translation>Bitte öffnen Sie eine Website, die Sie heute noch nicht besucht haben, zum Beispiel die einer Zeitung. Erscheint sie, oder erscheint eine Anmeldeseite, oder gar nichts?</translation>
    </message>
    <message>
        <source>Yes, they open</source>
        <translation>Ja, sie öffnen sich</translation>
    </message>
    <message>
        <source>The internet connection is fine: it is a matter of mail alone.</source>
        <translation>Die Internetverbindung ist in Ordnung: Es betrifft nur die E-Mail.</translation>
    </message>
    <message>
        <source>A sign-in page of the network comes up</source>
        <translation>Es erscheint eine Anmeldeseite des Netzes</translation>
    </message>
    <message>
        <source>The network lets nothing through until you have signed in on that page.</source>
        <translation>Das Netz lässt nichts durch, bis Sie sich auf dieser Seite angemeldet haben.</translation>
    </message>
    <message>
        <source>No, nothing opens</source>
        <translation>Nein, nichts öffnet sich</translation>
    </message>
    <message>
        <source>Not mail, but the connection of this computer is the matter.</source>
        <translation>Es liegt nicht an der E-Mail, sondern an der Verbindung dieses Computers.</translation>
    </message>
    <message>
        <source>Does mail work when this computer uses another network, for example the hotspot of your phone?</source>
        <translation>Funktioniert die E-Mail, wenn dieser Computer ein anderes Netz nutzt, zum Beispiel den Hotspot Ihres Handys?</translation>
    </message>
    <message>
        <source>If you can, switch on the hotspot of your phone, connect the computer to it, and press Send/Receive once. Does mail work then? You can switch back at once.</source>
        <translation>Wenn es geht, schalten Sie den Hotspot Ihres Handys ein, verbinden Sie den Computer damit und klicken Sie einmal auf „Senden/Empfangen“. Funktioniert die E-Mail dann? Sie können gleich danach zurückwechseln.</translation>
    </message>
    <message>
        <source>Yes, there it works</source>
        <translation>Ja, dort funktioniert sie</translation>
    </message>
    <message>
        <source>The usual network stands in the way. Nothing in the mail program has to change.</source>
        <translation>Das übliche Netz steht im Weg. Im E-Mail-Programm muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>No, it fails there as well</source>
        <translation>Nein, dort geht es auch nicht</translation>
    </message>
    <message>
        <source>The network is not to blame: settings, the mail program or the server are.</source>
        <translation>Am Netz liegt es nicht: Es sind die Einstellungen, das E-Mail-Programm oder der Server.</translation>
    </message>
    <message>
        <source>What fails: sending, receiving or both?</source>
        <translation>Was geht nicht: das Senden, das Empfangen oder beides?</translation>
    </message>
    <message>
        <source>Please write a short message to yourself. Does it leave the Outbox? And does it come in?</source>
        <translation>Bitte schreiben Sie eine kurze Nachricht an sich selbst. Verlässt sie den Postausgang? Und kommt sie an?</translation>
    </message>
    <message>
        <source>Only sending</source>
        <translation>Nur das Senden</translation>
    </message>
    <message>
        <source>Network and password for receiving are fine: the outgoing server is the matter.</source>
        <translation>Das Netz und das Kennwort für den Empfang sind in Ordnung: Es liegt am Postausgangsserver.</translation>
    </message>
    <message>
        <source>Only receiving</source>
        <translation>Nur das Empfangen</translation>
    </message>
    <message>
        <source>The way out is fine: the incoming server or the mailbox is the matter.</source>
        <translation>Der Weg hinaus ist in Ordnung: Es liegt am Posteingangsserver oder am Postfach.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>What sending and receiving have in common is the matter: the network, the password, or the program.</source>
        <translation>Es liegt an dem, was Senden und Empfangen gemeinsam haben: am Netz, am Kennwort oder am Programm.</translation>
    </message>
    <message>
        <source>Since when does mail fail?</source>
        <translation>Seit wann geht die E-Mail nicht?</translation>
    </message>
    <message>
        <source>When did it last work? And what was new on that day: a new account, an update, another place or router, a change at the provider?</source>
        <translation>Wann hat es zuletzt funktioniert? Und was war an dem Tag neu: ein neues Konto, ein Update, ein anderer Ort oder Router, eine Umstellung beim Anbieter?</translation>
    </message>
    <message>
        <source>It never worked: the account is new</source>
        <translation>Es ging noch nie: Das Konto ist neu</translation>
    </message>
    <message>
        <source>A setting is the likeliest reason, not a fault that came by itself.</source>
        <translation>Am wahrscheinlichsten ist eine Einstellung, nicht ein Fehler, der von selbst gekommen ist.</translation>
    </message>
    <message>
        <source>After an update</source>
        <translation>Nach einem Update</translation>
    </message>
    <message>
        <source>The update changed something: the security program, an add-in or the demands on encryption.</source>
        <translation>Das Update hat etwas verändert: das Sicherheitsprogramm, ein Add-In oder die Anforderungen an die Verschlüsselung.</translation>
    </message>
    <message>
        <source>Since another place, router or provider</source>
        <translation>Seit einem anderen Ort, Router oder Anbieter</translation>
    </message>
    <message>
        <source>The network here is other than the one in which it worked.</source>
        <translation>Das Netz hier ist ein anderes als das, in dem es funktioniert hat.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>Von einem Tag auf den anderen</translation>
    </message>
    <message>
        <source>Something outside changed: the password, the account, the server or its certificate.</source>
        <translation>Außerhalb hat sich etwas geändert: das Kennwort, das Konto, der Server oder sein Zertifikat.</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <translation>Es kommt und geht</translation>
    </message>
    <message>
        <source>A shaky connection or a busy server is likelier than a wrong setting.</source>
        <translation>Eine wackelige Verbindung oder ein ausgelasteter Server ist wahrscheinlicher als eine falsche Einstellung.</translation>
    </message>
    <message>
        <source>Was the password of this mailbox changed lately, or did the provider write about security?</source>
        <translation>Wurde das Kennwort dieses Postfachs kürzlich geändert, oder hat der Anbieter wegen der Sicherheit geschrieben?</translation>
    </message>
    <message>
        <source>Did you or somebody else change the password in the last days? Has the provider written that sign-ins change, or that something looked suspicious?</source>
        <translation>Haben Sie oder jemand anders in den letzten Tagen das Kennwort geändert? Hat der Anbieter geschrieben, dass sich die Anmeldung ändert oder dass etwas verdächtig aussah?</translation>
    </message>
    <message>
        <source>Yes, the password was changed</source>
        <translation>Ja, das Kennwort wurde geändert</translation>
    </message>
    <message>
        <source>The mail program still has the old one. Enter the new one for receiving and for sending.</source>
        <translation>Das E-Mail-Programm hat noch das alte. Geben Sie das neue für den Empfang und für das Senden ein.</translation>
    </message>
    <message>
        <source>No, but the provider wrote about sign-in</source>
        <translation>Nein, aber der Anbieter hat wegen der Anmeldung geschrieben</translation>
    </message>
    <message>
        <source>The provider may want another way of signing in, or has locked the account.</source>
        <translation>Vielleicht verlangt der Anbieter eine andere Art der Anmeldung, oder er hat das Konto gesperrt.</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>Nein, beides nicht</translation>
    </message>
    <message>
        <source>The password is less likely the reason.</source>
        <translation>Das Kennwort ist weniger wahrscheinlich der Grund.</translation>
    </message>
    <message>
        <source>Does the mail program ask for the password again and again?</source>
        <translation>Fragt das E-Mail-Programm immer wieder nach dem Kennwort?</translation>
    </message>
    <message>
        <source>Does a window come up that asks for the password, and does it come back after you have typed it in?</source>
        <translation>Erscheint ein Fenster, das nach dem Kennwort fragt, und kommt es wieder, nachdem Sie es eingegeben haben?</translation>
    </message>
    <message>
        <source>Yes, again and again</source>
        <translation>Ja, immer wieder</translation>
    </message>
    <message>
        <source>The server was reached and refuses the sign-in, although the password may be right.</source>
        <translation>Der Server wurde erreicht und lehnt die Anmeldung ab, auch wenn das Kennwort vielleicht stimmt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The sign-in is not the likeliest reason.</source>
        <translation>Die Anmeldung ist nicht der wahrscheinlichste Grund.</translation>
    </message>
    <message>
        <source>Do you confirm sign-ins at this provider with your phone or with a code?</source>
        <translation>Bestätigen Sie Anmeldungen bei diesem Anbieter mit dem Handy oder mit einem Code?</translation>
    </message>
    <message>
        <source>When you sign in on the provider&apos;s website, do you have to confirm on your phone, or type in a code that was sent to you?</source>
        <translation>Wenn Sie sich auf der Website des Anbieters anmelden: Müssen Sie das auf dem Handy bestätigen oder einen Code eingeben, der Ihnen geschickt wurde?</translation>
    </message>
    <message>
        <source>Yes, with a phone or a code</source>
        <translation>Ja, mit dem Handy oder einem Code</translation>
    </message>
    <message>
        <source>Mail programs cannot do that: they need an app password or the provider&apos;s own sign-in window.</source>
        <translation>Das können E-Mail-Programme nicht: Sie brauchen ein App-Kennwort oder das Anmeldefenster des Anbieters selbst.</translation>
    </message>
    <message>
        <source>No, the password is enough</source>
        <translation>Nein, das Kennwort genügt</translation>
    </message>
    <message>
        <source>An app password is then less likely to be the matter.</source>
        <translation>Dann ist ein App-Kennwort weniger wahrscheinlich das Thema.</translation>
    </message>
    <message>
        <source>Is a virus scanner or security program installed besides the one of the system?</source>
        <translation>Ist neben dem Virenschutz des Systems ein weiterer Virenscanner oder ein Sicherheitsprogramm installiert?</translation>
    </message>
    <message>
        <source>Which security program is on the computer: Avast, AVG, Bitdefender, ESET, Kaspersky, McAfee, Norton or another, or only the one that Windows brings along?</source>
        <translation>Welches Sicherheitsprogramm ist auf dem Computer: Avast, AVG, Bitdefender, ESET, Kaspersky, McAfee, Norton oder ein anderes, oder nur das, das Windows mitbringt?</translation>
    </message>
    <message>
        <source>Yes, another one</source>
        <translation>Ja, ein weiteres</translation>
    </message>
    <message>
        <source>It may look into mail. Its mail scanning can be switched off by itself to find out.</source>
        <translation>Vielleicht schaut es in die E-Mails hinein. Seine E-Mail-Prüfung lässt sich einzeln abschalten, um das herauszufinden.</translation>
    </message>
    <message>
        <source>No, only the system&apos;s own</source>
        <translation>Nein, nur das des Systems</translation>
    </message>
    <message>
        <source>The one of the system does not stand between mail program and server.</source>
        <translation>Das des Systems steht nicht zwischen E-Mail-Programm und Server.</translation>
    </message>
    <message>
        <source>Are messages waiting in the Outbox?</source>
        <translation>Warten Nachrichten im Postausgang?</translation>
    </message>
    <message>
        <source>Please open the folder Outbox. Is it empty, is there one message in it, or are there several? Does one have a big attachment?</source>
        <translation>Bitte öffnen Sie den Ordner „Postausgang“. Ist er leer, liegt eine Nachricht darin, oder sind es mehrere? Hat eine davon einen großen Anhang?</translation>
    </message>
    <message>
        <source>One message, or several behind a big one</source>
        <translation>Eine Nachricht, oder mehrere hinter einer großen</translation>
    </message>
    <message>
        <source>That one may block all behind it. Move it to Drafts and send a short one to yourself.</source>
        <translation>Diese hält vielleicht alle dahinter auf. Verschieben Sie sie in die Entwürfe und senden Sie eine kurze an sich selbst.</translation>
    </message>
    <message>
        <source>Several of any size</source>
        <translation>Mehrere von beliebiger Größe</translation>
    </message>
    <message>
        <source>The way to the outgoing server is the matter, or the first of them.</source>
        <translation>Es liegt am Weg zum Postausgangsserver oder an der ersten dieser Nachrichten.</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Er ist leer</translation>
    </message>
    <message>
        <source>Sending is not held up on this computer.</source>
        <translation>Auf diesem Computer wird das Senden nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Does it happen with every message, or only with one recipient or one message?</source>
        <translation>Passiert es bei jeder Nachricht oder nur bei einem Empfänger oder einer Nachricht?</translation>
    </message>
    <message>
        <source>Please send a short message to yourself. Does that one go through? Then tell me to whom the other one goes, and how big it is.</source>
        <translation>Bitte senden Sie eine kurze Nachricht an sich selbst. Geht diese durch? Dann sagen Sie mir, an wen die andere geht und wie groß sie ist.</translation>
    </message>
    <message>
        <source>With every message</source>
        <translation>Bei jeder Nachricht</translation>
    </message>
    <message>
        <source>It does not hang on the message or its recipient.</source>
        <translation>Es hängt nicht an der Nachricht oder ihrem Empfänger.</translation>
    </message>
    <message>
        <source>Only with one recipient</source>
        <translation>Nur bei einem Empfänger</translation>
    </message>
    <message>
        <source>Their address or their server is the matter, not your program.</source>
        <translation>Es liegt an dessen Adresse oder Server, nicht an Ihrem Programm.</translation>
    </message>
    <message>
        <source>Only with one message, or with big ones</source>
        <translation>Nur bei einer Nachricht, oder bei großen</translation>
    </message>
    <message>
        <source>That message is the matter: its size, an attachment, or a damaged entry.</source>
        <translation>Es liegt an dieser Nachricht: an ihrer Größe, einem Anhang oder einem beschädigten Eintrag.</translation>
    </message>
    <message>
        <source>Do other people with the same provider, or in the same house, have the same trouble?</source>
        <translation>Haben andere beim selben Anbieter oder im selben Haus dasselbe Problem?</translation>
    </message>
    <message>
        <source>Do you know somebody at the same provider, or a colleague in the same office? Does their mail work right now?</source>
        <translation>Kennen Sie jemanden beim selben Anbieter, oder eine Kollegin oder einen Kollegen im selben Büro? Funktioniert deren E-Mail gerade?</translation>
    </message>
    <message>
        <source>Yes, elsewhere with the same provider</source>
        <translation>Ja, anderswo beim selben Anbieter</translation>
    </message>
    <message>
        <source>The provider is the matter. Look at its page on the state of its services and wait.</source>
        <translation>Es liegt am Anbieter. Sehen Sie auf seiner Seite zum Zustand der Dienste nach und warten Sie ab.</translation>
    </message>
    <message>
        <source>Yes, others in this house or office</source>
        <translation>Ja, andere in diesem Haus oder Büro</translation>
    </message>
    <message>
        <source>The network here is the matter, or the company&apos;s server.</source>
        <translation>Es liegt am Netz hier oder am Server der Firma.</translation>
    </message>
    <message>
        <source>No, only I have it</source>
        <translation>Nein, nur ich habe es</translation>
    </message>
    <message>
        <source>Account, settings or this computer are the matter.</source>
        <translation>Es liegt am Konto, an den Einstellungen oder an diesem Computer.</translation>
    </message>
    <message>
        <source>Does mail work when the mail program is started without its add-ins?</source>
        <translation>Funktioniert die E-Mail, wenn das E-Mail-Programm ohne seine Add-Ins gestartet wird?</translation>
    </message>
    <message>
        <source>Close the mail program. Outlook: press the Windows key and R, type outlook.exe /safe and press Enter. Thunderbird: menu Help, Troubleshoot Mode. Does mail work like this?</source>
        <translation>Schließen Sie das E-Mail-Programm. Outlook: Drücken Sie die Windows-Taste und R, geben Sie outlook.exe /safe ein und drücken Sie die Eingabetaste. Thunderbird: Menü „Hilfe“, „Fehlerbehebungsmodus“. Funktioniert die E-Mail so?</translation>
    </message>
    <message>
        <source>Yes, then it works</source>
        <translation>Ja, dann funktioniert sie</translation>
    </message>
    <message>
        <source>An add-in is the matter. Switch them on again one at a time until it fails.</source>
        <translation>Es liegt an einem Add-In. Schalten Sie sie einzeln wieder ein, bis es wieder nicht geht.</translation>
    </message>
    <message>
        <source>No, it fails as well</source>
        <translation>Nein, auch dann nicht</translation>
    </message>
    <message>
        <source>The add-ins are not to blame.</source>
        <translation>An den Add-Ins liegt es nicht.</translation>
    </message>
    <message>
        <source>Does the mail program itself behave oddly: does it freeze, close by itself or complain before it connects?</source>
        <translation>Verhält sich das E-Mail-Programm selbst merkwürdig: Friert es ein, schließt es sich von selbst, oder meldet es einen Fehler, noch bevor es sich verbindet?</translation>
    </message>
    <message>
        <source>Does the program start as usual? Does it freeze, close by itself, or complain about a data file before it tries to connect?</source>
        <translation>Startet das Programm wie gewohnt? Friert es ein, schließt es sich von selbst, oder beschwert es sich über eine Datendatei, bevor es eine Verbindung versucht?</translation>
    </message>
    <message>
        <source>Yes, it freezes, closes or complains</source>
        <translation>Ja, es friert ein, schließt sich oder beschwert sich</translation>
    </message>
    <message>
        <source>The program, an add-in or its data file is the matter, before any server comes into play.</source>
        <translation>Es liegt am Programm, einem Add-In oder seiner Datendatei, noch bevor ein Server ins Spiel kommt.</translation>
    </message>
    <message>
        <source>It names a data file or a folder</source>
        <translation>Es nennt eine Datendatei oder einen Ordner</translation>
    </message>
    <message>
        <source>The data file is the matter.</source>
        <translation>Es liegt an der Datendatei.</translation>
    </message>
    <message>
        <source>No, it behaves as usual</source>
        <translation>Nein, es verhält sich wie gewohnt</translation>
    </message>
    <message>
        <source>Program and data file are less likely the reason.</source>
        <translation>Programm und Datendatei sind weniger wahrscheinlich der Grund.</translation>
    </message>
    <message>
        <source>Is a VPN switched on, or was a proxy set up on this computer?</source>
        <translation>Ist ein VPN eingeschaltet, oder wurde auf diesem Computer ein Proxy eingerichtet?</translation>
    </message>
    <message>
        <source>Is there a VPN program, for the company or for privacy, and is it connected right now? Does mail change when you disconnect it for a moment?</source>
        <translation>Gibt es ein VPN-Programm, für die Firma oder zum Schutz der Privatsphäre, und ist es gerade verbunden? Ändert sich bei der E-Mail etwas, wenn Sie es kurz trennen?</translation>
    </message>
    <message>
        <source>Yes, a VPN or a proxy</source>
        <translation>Ja, ein VPN oder ein Proxy</translation>
    </message>
    <message>
        <source>It takes another way to the mail server. Disconnect it for a moment and try again.</source>
        <translation>Damit geht es auf einem anderen Weg zum Mailserver. Trennen Sie die Verbindung kurz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of that kind stands in between.</source>
        <translation>Nichts dergleichen steht dazwischen.</translation>
    </message>
    <message>
        <source>your mail provider</source>
        <translation>Ihren E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>Give this to your mail provider: what is wrong lies with the account or the server, and only they can change it. Send them the report; it names the server, the time and its answer, and holds no password.</source>
        <translation>Geben Sie das an Ihren E-Mail-Anbieter: Der Fehler liegt beim Konto oder beim Server, und nur er kann ihn beheben. Senden Sie ihm den Bericht; er nennt den Server, die Zeit und die Antwort und enthält kein Kennwort.</translation>
    </message>
    <message>
        <source>This is with your provider, not with your computer. I write down for you what to tell them: the server, the time, and what it answered. You need not change anything on the computer.</source>
        <translation>Das liegt bei Ihrem Anbieter, nicht bei Ihrem Computer. Ich schreibe Ihnen auf, was Sie dort sagen: den Server, die Zeit und was er geantwortet hat. Auf dem Computer müssen Sie nichts ändern.</translation>
    </message>
    <message>
        <source>whoever runs this network</source>
        <translation>die Betreuer dieses Netzes</translation>
    </message>
    <message>
        <source>Give this to whoever runs the network here: the company&apos;s IT, the landlord, the hotel or the internet provider. Send them the report; it names the server and the port that get no answer from here, while others do.</source>
        <translation>Geben Sie das an die Stelle, die das Netz hier betreut: die IT der Firma, den Vermieter, das Hotel oder den Internetanbieter. Senden Sie ihr den Bericht; er nennt den Server und den Port, die von hier aus nicht antworten, während andere es tun.</translation>
    </message>
    <message>
        <source>The network where you are does not let mail through. Whoever looks after it has to open the port; I write down for you which one. Until then mail works through your phone&apos;s hotspot.</source>
        <translation>Das Netz, in dem Sie sind, lässt E-Mail nicht durch. Wer es betreut, muss den Port öffnen; ich schreibe Ihnen auf, welchen. Bis dahin geht E-Mail über den Hotspot Ihres Handys.</translation>
    </message>
    <message>
        <source>somebody who can look at this computer</source>
        <translation>jemanden, der sich diesen Computer ansehen kann</translation>
    </message>
    <message>
        <source>Let somebody look at this computer who knows it: the company&apos;s IT, a technician, or a friend with experience. Give them the report, so that they need not begin anew: it says what was tested and what was tried.</source>
        <translation>Lassen Sie jemanden an diesen Computer, der sich auskennt: die IT der Firma, eine Technikerin, einen Techniker oder jemanden aus dem Bekanntenkreis mit Erfahrung. Geben Sie den Bericht mit, damit niemand von vorn anfangen muss: Darin steht, was geprüft und was versucht wurde.</translation>
    </message>
    <message>
        <source>I pass this on to a colleague who can look at the computer itself. The report with what we tested and tried goes along, so that you need not tell it all again.</source>
        <translation>Ich gebe das an jemanden aus dem Team weiter, der sich den Computer selbst ansehen kann. Der Bericht mit allem, was wir geprüft und versucht haben, geht mit, damit Sie nicht alles noch einmal erzählen müssen.</translation>
    </message>
    <message>
        <source>Is the way to the mail server open?</source>
        <translation>Ist der Weg zum Mailserver offen?</translation>
    </message>
    <message>
        <source>Mail needs the network first: the server&apos;s name must be found and its port must answer before any setting can matter.</source>
        <translation>E-Mail braucht zuerst das Netz: Der Name des Servers muss gefunden werden und sein Port muss antworten, bevor irgendeine Einstellung eine Rolle spielt.</translation>
    </message>
    <message>
        <source>Open a website that you did not visit today, for example the one of a newspaper. If a sign-in page of the hotel, train or office appears, sign in there first.</source>
        <translation>Öffnen Sie eine Website, die Sie heute noch nicht besucht haben, zum Beispiel die einer Zeitung. Wenn eine Anmeldeseite des Hotels, Zuges oder Büros erscheint, melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>Does a fresh page load, or does a sign-in page come up? A sign-in page means that the network lets nothing else through yet.</source>
        <translation>Lädt eine neue Seite, oder erscheint eine Anmeldeseite? Eine Anmeldeseite bedeutet, dass das Netz sonst noch nichts durchlässt.</translation>
    </message>
    <message>
        <source>A fresh page loads</source>
        <translation>Eine neue Seite lädt</translation>
    </message>
    <message>
        <source>The internet connection is fine. Go on with the server&apos;s name.</source>
        <translation>Die Internetverbindung ist in Ordnung. Weiter mit dem Namen des Servers.</translation>
    </message>
    <message>
        <source>A sign-in page comes up</source>
        <translation>Eine Anmeldeseite erscheint</translation>
    </message>
    <message>
        <source>Sign in on it, then let the checks run again.</source>
        <translation>Melden Sie sich darauf an und lassen Sie die Prüfungen dann noch einmal laufen.</translation>
    </message>
    <message>
        <source>Nothing loads</source>
        <translation>Nichts lädt</translation>
    </message>
    <message>
        <source>The connection itself is the matter. Begin with the router.</source>
        <translation>Es liegt an der Verbindung selbst. Beginnen Sie mit dem Router.</translation>
    </message>
    <message>
        <source>If you can, connect this computer to another network for a moment, for example to your phone&apos;s hotspot, and try mail there.</source>
        <translation>Wenn es geht, verbinden Sie diesen Computer kurz mit einem anderen Netz, zum Beispiel mit dem Hotspot Ihres Handys, und versuchen Sie es dort mit der E-Mail.</translation>
    </message>
    <message>
        <source>Does mail work through the phone? Then the usual network blocks it, and nothing on the computer needs to change.</source>
        <translation>Funktioniert die E-Mail über das Handy? Dann sperrt sie das übliche Netz, und am Computer muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Mail works there</source>
        <translation>Dort funktioniert die E-Mail</translation>
    </message>
    <message>
        <source>The usual network is the matter. Whoever runs it has to let mail through.</source>
        <translation>Es liegt am üblichen Netz. Wer es betreut, muss E-Mail durchlassen.</translation>
    </message>
    <message>
        <source>It fails there too</source>
        <translation>Dort geht es auch nicht</translation>
    </message>
    <message>
        <source>The network is not to blame. Look at the settings.</source>
        <translation>Am Netz liegt es nicht. Sehen Sie sich die Einstellungen an.</translation>
    </message>
    <message>
        <source>A hotspot may use up mobile data.</source>
        <translation>Ein Hotspot kann Datenvolumen verbrauchen.</translation>
    </message>
    <message>
        <source>Switch the hotspot off again and go back to your usual network.</source>
        <translation>Schalten Sie den Hotspot wieder aus und kehren Sie in Ihr übliches Netz zurück.</translation>
    </message>
    <message>
        <source>At home, pull the plug of the router, wait half a minute, plug it in again and wait until its lights are steady.</source>
        <translation>Zu Hause: Ziehen Sie den Netzstecker des Routers, warten Sie eine halbe Minute, stecken Sie ihn wieder ein und warten Sie, bis seine Lämpchen gleichmäßig leuchten.</translation>
    </message>
    <message>
        <source>Did anything about the router or the internet contract change in the last days?</source>
        <translation>Hat sich in den letzten Tagen am Router oder am Internetvertrag etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed lately</source>
        <translation>Kürzlich hat sich etwas geändert</translation>
    </message>
    <message>
        <source>A new router or contract may block mail ports. Try the ports.</source>
        <translation>Ein neuer Router oder Vertrag kann E-Mail-Ports sperren. Probieren Sie die Ports aus.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>A restart of the router is still worth the five minutes.</source>
        <translation>Ein Neustart des Routers ist die fünf Minuten trotzdem wert.</translation>
    </message>
    <message>
        <source>Everybody at home is without internet for some minutes.</source>
        <translation>Alle zu Hause sind einige Minuten ohne Internet.</translation>
    </message>
    <message>
        <source>Check that the server&apos;s name is found; put your own server&apos;s name in place of mail.example.com. An answer with an address is good. &quot;Non-existent domain&quot; or &quot;can&apos;t find&quot; points to a typing error in the server name or to the name service.</source>
        <translation>Prüfen Sie, ob der Name des Servers gefunden wird; setzen Sie den Namen Ihres eigenen Servers anstelle von mail.example.com ein. Eine Antwort mit einer Adresse ist gut. „Non-existent domain“ oder „can&apos;t find“ deutet auf einen Tippfehler im Servernamen oder auf den Namensdienst hin.</translation>
    </message>
    <message>
        <source>Does the answer show an address below the server&apos;s name? A failing ping would prove nothing: many servers never answer one.</source>
        <translation>Steht in der Antwort unter dem Namen des Servers eine Adresse? Ein Ping ohne Antwort würde nichts beweisen: Viele Server antworten nie darauf.</translation>
    </message>
    <message>
        <source>An address is shown</source>
        <translation>Eine Adresse wird angezeigt</translation>
    </message>
    <message>
        <source>The name is found. Look whether the ports answer.</source>
        <translation>Der Name wird gefunden. Sehen Sie nach, ob die Ports antworten.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The name is not known: compare it letter by letter with the provider&apos;s list.</source>
        <translation>Der Name ist nicht bekannt: Vergleichen Sie ihn Buchstabe für Buchstabe mit der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>No answer at all</source>
        <translation>Gar keine Antwort</translation>
    </message>
    <message>
        <source>The name service is silent. Let the computer ask anew.</source>
        <translation>Der Namensdienst schweigt. Lassen Sie den Computer neu fragen.</translation>
    </message>
    <message>
        <source>Let the computer forget the addresses it remembers for names, so that it asks anew. (On Linux there is such a memory only where systemd-resolved runs.)</source>
        <translation>Lassen Sie den Computer die Adressen vergessen, die er sich zu Namen gemerkt hat, damit er neu fragt. (Unter Linux gibt es einen solchen Speicher nur, wo systemd-resolved läuft.)</translation>
    </message>
    <message>
        <source>Empties the list of addresses that this computer remembers for names.</source>
        <translation>Leert die Liste der Adressen, die sich dieser Computer zu Namen gemerkt hat.</translation>
    </message>
    <message>
        <source>Nothing has to be put back: the list fills again by itself.</source>
        <translation>Nichts muss zurückgenommen werden: Die Liste füllt sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Tells the name service of this Mac to forget what it remembers.</source>
        <translation>Weist den Namensdienst dieses Macs an zu vergessen, was er sich gemerkt hat.</translation>
    </message>
    <message>
        <source>If names are still not found, let another name service answer: Settings &gt; Network &amp; internet &gt; your connection &gt; DNS server assignment &gt; Edit &gt; Manual, switch IPv4 on, enter 1.1.1.1 or 9.9.9.9, Save.</source>
        <translation>Wenn Namen immer noch nicht gefunden werden, lassen Sie einen anderen Namensdienst antworten: Einstellungen &gt; Netzwerk und Internet &gt; Ihre Verbindung &gt; DNS-Serverzuweisung &gt; Bearbeiten &gt; Manuell, IPv4 einschalten, 1.1.1.1 oder 9.9.9.9 eingeben, Speichern.</translation>
    </message>
    <message>
        <source>On a company network this can hide the company&apos;s own servers; ask its IT first.</source>
        <translation>In einem Firmennetz kann das die eigenen Server der Firma verstecken; fragen Sie zuerst die IT.</translation>
    </message>
    <message>
        <source>Open the same place and choose Automatic (DHCP).</source>
        <translation>Öffnen Sie dieselbe Stelle und wählen Sie „Automatisch (DHCP)“.</translation>
    </message>
    <message>
        <source>If names are still not found, let another name service answer: System Settings &gt; Network &gt; your connection &gt; Details &gt; DNS, press +, enter 1.1.1.1 or 9.9.9.9, OK.</source>
        <translation>Wenn Namen immer noch nicht gefunden werden, lassen Sie einen anderen Namensdienst antworten: Systemeinstellungen &gt; Netzwerk &gt; Ihre Verbindung &gt; Details &gt; DNS, auf + klicken, 1.1.1.1 oder 9.9.9.9 eingeben, OK.</translation>
    </message>
    <message>
        <source>Remove the entry with the minus button in the same place.</source>
        <translation>Entfernen Sie den Eintrag an derselben Stelle mit der Minustaste.</translation>
    </message>
    <message>
        <source>If names are still not found, let another name service answer: network settings &gt; your connection &gt; IPv4, switch automatic DNS off and enter 1.1.1.1 or 9.9.9.9.</source>
        <translation>Wenn Namen immer noch nicht gefunden werden, lassen Sie einen anderen Namensdienst antworten: Netzwerkeinstellungen &gt; Ihre Verbindung &gt; IPv4, automatisches DNS ausschalten und 1.1.1.1 oder 9.9.9.9 eingeben.</translation>
    </message>
    <message>
        <source>Switch automatic DNS on again in the same place.</source>
        <translation>Schalten Sie das automatische DNS an derselben Stelle wieder ein.</translation>
    </message>
    <message>
        <source>See which ports of the server answer; put your own server&apos;s name in place of mail.example.com. Mail programs need 993 (IMAP) or 995 (POP3) for receiving and 465 or 587 for sending.</source>
        <translation>Sehen Sie nach, welche Ports des Servers antworten; setzen Sie den Namen Ihres eigenen Servers anstelle von mail.example.com ein. E-Mail-Programme brauchen 993 (IMAP) oder 995 (POP3) für den Empfang und 465 oder 587 für das Senden.</translation>
    </message>
    <message>
        <source>Which of 993, 995, 465 and 587 answer? If 465 is silent and 587 answers, or the reverse, the answering one can simply be used.</source>
        <translation>Welche der Ports 993, 995, 465 und 587 antworten? Wenn 465 schweigt und 587 antwortet oder umgekehrt, kann man einfach den nehmen, der antwortet.</translation>
    </message>
    <message>
        <source>All that mail needs answer</source>
        <translation>Alle, die E-Mail braucht, antworten</translation>
    </message>
    <message>
        <source>The way is open. Look at the settings.</source>
        <translation>Der Weg ist offen. Sehen Sie sich die Einstellungen an.</translation>
    </message>
    <message>
        <source>Only some of them answer</source>
        <translation>Nur einige davon antworten</translation>
    </message>
    <message>
        <source>Use the one that answers, with the encryption that belongs to it.</source>
        <translation>Nehmen Sie den, der antwortet, mit der Verschlüsselung, die dazugehört.</translation>
    </message>
    <message>
        <source>None answers</source>
        <translation>Keiner antwortet</translation>
    </message>
    <message>
        <source>A firewall or the network stands in between.</source>
        <translation>Eine Firewall oder das Netz steht dazwischen.</translation>
    </message>
    <message>
        <source>If your mail program sends through port 25, use 587 with STARTTLS or 465 with SSL/TLS. Port 25 is meant for mail between servers, and many networks block it.</source>
        <translation>Wenn Ihr E-Mail-Programm über Port 25 sendet, nehmen Sie 587 mit STARTTLS oder 465 mit SSL/TLS. Port 25 ist für E-Mail zwischen Servern gedacht, und viele Netze sperren ihn.</translation>
    </message>
    <message>
        <source>Which number stands beside the outgoing server?</source>
        <translation>Welche Zahl steht beim Postausgangsserver?</translation>
    </message>
    <message>
        <source>25</source>
        <translation>25</translation>
    </message>
    <message>
        <source>That is the likely reason. Change it to 587 with STARTTLS.</source>
        <translation>Das ist wahrscheinlich der Grund. Ändern Sie es auf 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 oder 465</translation>
    </message>
    <message>
        <source>The port is right.</source>
        <translation>Der Port stimmt.</translation>
    </message>
    <message>
        <source>Write the former port down first; enter it again if needed.</source>
        <translation>Schreiben Sie den bisherigen Port vorher auf; geben Sie ihn bei Bedarf wieder ein.</translation>
    </message>
    <message>
        <source>Look whether a firewall on this computer, on the router or in the company forbids outgoing connections to ports 993, 995, 465 and 587, and have those allowed. Leave the firewall itself on.</source>
        <translation>Sehen Sie nach, ob eine Firewall auf diesem Computer, auf dem Router oder in der Firma ausgehende Verbindungen zu den Ports 993, 995, 465 und 587 verbietet, und lassen Sie diese erlauben. Die Firewall selbst bleibt eingeschaltet.</translation>
    </message>
    <message>
        <source>Is there a firewall besides the one of the system? Who looks after it?</source>
        <translation>Gibt es neben der Firewall des Systems noch eine andere? Wer betreut sie?</translation>
    </message>
    <message>
        <source>No other firewall</source>
        <translation>Keine andere Firewall</translation>
    </message>
    <message>
        <source>The one of the system does not block mail by itself.</source>
        <translation>Die des Systems sperrt E-Mail nicht von sich aus.</translation>
    </message>
    <message>
        <source>Yes, the company&apos;s or the router&apos;s</source>
        <translation>Ja, die der Firma oder des Routers</translation>
    </message>
    <message>
        <source>Whoever looks after it has to allow the four ports.</source>
        <translation>Wer sie betreut, muss die vier Ports erlauben.</translation>
    </message>
    <message>
        <source>Allow these four ports only; do not switch a firewall off.</source>
        <translation>Erlauben Sie nur diese vier Ports; schalten Sie keine Firewall aus.</translation>
    </message>
    <message>
        <source>Remove the rule that you added.</source>
        <translation>Entfernen Sie die Regel, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Look at the proxy: Settings &gt; Network &amp; internet &gt; Proxy (or Internet Options &gt; Connections &gt; LAN settings). Switch off a manual proxy that you do not need; in a company ask first.</source>
        <translation>Sehen Sie sich den Proxy an: Einstellungen &gt; Netzwerk und Internet &gt; Proxy (oder Internetoptionen &gt; Verbindungen &gt; LAN-Einstellungen). Schalten Sie einen manuellen Proxy aus, den Sie nicht brauchen; in einer Firma fragen Sie vorher.</translation>
    </message>
    <message>
        <source>Is a proxy switched on there? Mail programs do not send mail through a web proxy, but the program that set it up may filter mail too.</source>
        <translation>Ist dort ein Proxy eingeschaltet? E-Mail-Programme senden nicht über einen Web-Proxy, aber das Programm, das ihn eingerichtet hat, filtert vielleicht auch E-Mail.</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>Er ist eingeschaltet</translation>
    </message>
    <message>
        <source>Find out which program set it up, and switch it off where it is not needed.</source>
        <translation>Finden Sie heraus, welches Programm ihn eingerichtet hat, und schalten Sie ihn aus, wo er nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <translation>Er ist ausgeschaltet</translation>
    </message>
    <message>
        <source>A proxy is not the matter.</source>
        <translation>An einem Proxy liegt es nicht.</translation>
    </message>
    <message>
        <source>Note address and port before, and enter them again.</source>
        <translation>Notieren Sie vorher Adresse und Port und geben Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>Look at the proxy: System Settings &gt; Network &gt; your connection &gt; Details &gt; Proxies. Switch off a proxy that you do not need; in a company ask first.</source>
        <translation>Sehen Sie sich den Proxy an: Systemeinstellungen &gt; Netzwerk &gt; Ihre Verbindung &gt; Details &gt; Proxys. Schalten Sie einen Proxy aus, den Sie nicht brauchen; in einer Firma fragen Sie vorher.</translation>
    </message>
    <message>
        <source>Note what was switched on, and switch it on again.</source>
        <translation>Notieren Sie, was eingeschaltet war, und schalten Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Look at the proxy in the network settings of your desktop. Switch off a proxy that you do not need; in a company ask first.</source>
        <translation>Sehen Sie sich den Proxy in den Netzwerkeinstellungen Ihres Desktops an. Schalten Sie einen Proxy aus, den Sie nicht brauchen; in einer Firma fragen Sie vorher.</translation>
    </message>
    <message>
        <source>If a VPN is connected, disconnect it and try mail; if mail only works inside the company, connect it and try again.</source>
        <translation>Wenn ein VPN verbunden ist, trennen Sie es und versuchen Sie es mit der E-Mail; wenn E-Mail nur innerhalb der Firma funktioniert, verbinden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Is a VPN in use, and does mail belong to the company behind it?</source>
        <translation>Wird ein VPN benutzt, und gehört die E-Mail zu der Firma dahinter?</translation>
    </message>
    <message>
        <source>Mail works without it</source>
        <translation>Ohne das VPN funktioniert die E-Mail</translation>
    </message>
    <message>
        <source>The VPN is the matter: let mail go round it, or use it only when you need it.</source>
        <translation>Es liegt am VPN: Lassen Sie E-Mail daran vorbeigehen, oder benutzen Sie es nur, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>No VPN, or no difference</source>
        <translation>Kein VPN, oder kein Unterschied</translation>
    </message>
    <message>
        <source>A VPN is not the matter.</source>
        <translation>An einem VPN liegt es nicht.</translation>
    </message>
    <message>
        <source>What you do without the VPN is not protected by it.</source>
        <translation>Was Sie ohne das VPN tun, ist nicht von ihm geschützt.</translation>
    </message>
    <message>
        <source>Connect the VPN again.</source>
        <translation>Verbinden Sie das VPN wieder.</translation>
    </message>
    <message>
        <source>If another network works and this one does not, ask whoever runs this one (company IT, landlord, internet provider) to allow outgoing connections to the mail ports.</source>
        <translation>Wenn ein anderes Netz funktioniert und dieses nicht, bitten Sie diejenigen, die es betreuen (IT der Firma, Vermieter, Internetanbieter), ausgehende Verbindungen zu den E-Mail-Ports zu erlauben.</translation>
    </message>
    <message>
        <source>Give them the server&apos;s name, the port and the time of a failed try.</source>
        <translation>Nennen Sie ihnen den Namen des Servers, den Port und die Uhrzeit eines Versuchs, der nicht gelang.</translation>
    </message>
    <message>
        <source>Check again: every service shows an address and a connection, and no port is silent.</source>
        <translation>Prüfen Sie noch einmal: Jeder Dienst zeigt eine Adresse und eine Verbindung, und kein Port schweigt.</translation>
    </message>
    <message>
        <source>Pinging the mail server to see whether it is up: many servers do not answer pings and work all the same. What counts is whether the name is found and the port answers.</source>
        <translation>Den Mailserver anpingen, um zu sehen, ob er läuft: Viele Server antworten nicht auf Pings und arbeiten trotzdem. Es zählt, ob der Name gefunden wird und der Port antwortet.</translation>
    </message>
    <message>
        <source>Opening port 25 for the mail program: that port belongs to mail between servers. Mail programs use 465 or 587 for sending, 993 or 995 for receiving.</source>
        <translation>Port 25 für das E-Mail-Programm öffnen: Dieser Port gehört zur E-Mail zwischen Servern. E-Mail-Programme senden über 465 oder 587 und empfangen über 993 oder 995.</translation>
    </message>
    <message>
        <source>Opening the old ports 110 and 143 without encryption: they would send the password in clear, and are not needed.</source>
        <translation>Die alten Ports 110 und 143 ohne Verschlüsselung öffnen: Darüber ginge das Kennwort offen lesbar hinaus, und sie werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>Do the settings match the server?</source>
        <translation>Passen die Einstellungen zum Server?</translation>
    </message>
    <message>
        <source>A wrong server name, port, kind of encryption or sign-in is the most common reason, and the quickest to put right.</source>
        <translation>Ein falscher Servername, Port, eine falsche Verschlüsselung oder Anmeldung ist der häufigste Grund, und am schnellsten behoben.</translation>
    </message>
    <message>
        <source>Open the settings: File &gt; Account Settings &gt; Account Settings, select the account, Change. (In newer versions File &gt; Account Settings &gt; Server Settings shows the same fields.)</source>
        <translation>Öffnen Sie die Einstellungen: Datei &gt; Kontoeinstellungen &gt; Kontoeinstellungen, das Konto markieren, Ändern. (In neueren Versionen zeigt Datei &gt; Kontoeinstellungen &gt; Servereinstellungen dieselben Felder.)</translation>
    </message>
    <message>
        <source>Does the window have a File menu with Account Settings? Then it is the classic Outlook.</source>
        <translation>Hat das Fenster ein Menü „Datei“ mit „Kontoeinstellungen“? Dann ist es das klassische Outlook.</translation>
    </message>
    <message>
        <source>Yes, there is such a menu</source>
        <translation>Ja, dieses Menü gibt es</translation>
    </message>
    <message>
        <source>It is the classic Outlook: go on here.</source>
        <translation>Es ist das klassische Outlook: Machen Sie hier weiter.</translation>
    </message>
    <message>
        <source>No, only symbols and a gear</source>
        <translation>Nein, nur Symbole und ein Zahnrad</translation>
    </message>
    <message>
        <source>It is the new Outlook: its settings stand elsewhere.</source>
        <translation>Es ist das neue Outlook: Seine Einstellungen stehen woanders.</translation>
    </message>
    <message>
        <source>Open the settings: the gear at the top right &gt; Accounts &gt; Your accounts, and Manage beside the account. If the server fields are not shown there, remove the account and add it again with the right values.</source>
        <translation>Öffnen Sie die Einstellungen: das Zahnrad oben rechts &gt; Konten &gt; Ihre Konten, und „Verwalten“ neben dem Konto. Wenn dort keine Felder für die Server erscheinen, entfernen Sie das Konto und fügen Sie es mit den richtigen Werten neu hinzu.</translation>
    </message>
    <message>
        <source>Is there a switch &quot;New Outlook&quot; at the top right? Then it is the new Outlook, which has fewer settings.</source>
        <translation>Gibt es oben rechts einen Schalter „Neues Outlook“? Dann ist es das neue Outlook, das weniger Einstellungen hat.</translation>
    </message>
    <message>
        <source>Yes, the switch is there</source>
        <translation>Ja, den Schalter gibt es</translation>
    </message>
    <message>
        <source>It is the new Outlook: go on here.</source>
        <translation>Es ist das neue Outlook: Machen Sie hier weiter.</translation>
    </message>
    <message>
        <source>It is the classic Outlook.</source>
        <translation>Es ist das klassische Outlook.</translation>
    </message>
    <message>
        <source>Removing an IMAP account takes no mail away from the server; a POP3 account&apos;s mail may exist on this computer only.</source>
        <translation>Das Entfernen eines IMAP-Kontos nimmt keine E-Mail vom Server; die E-Mails eines POP3-Kontos liegen vielleicht nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the settings: menu Outlook &gt; Settings (older: Preferences) &gt; Accounts, and select the account.</source>
        <translation>Öffnen Sie die Einstellungen: Menü „Outlook“ &gt; Einstellungen &gt; Konten, und markieren Sie das Konto.</translation>
    </message>
    <message>
        <source>Open the settings: the menu button &gt; Account Settings. Server Settings under the account is for receiving; Outgoing Server (SMTP) at the end of the list is for sending: select it and press Edit.</source>
        <translation>Öffnen Sie die Einstellungen: die Menüschaltfläche &gt; Konten-Einstellungen. „Server-Einstellungen“ unter dem Konto gilt für den Empfang; „Postausgangs-Server (SMTP)“ am Ende der Liste gilt für das Senden: Markieren Sie ihn und klicken Sie auf „Bearbeiten“.</translation>
    </message>
    <message>
        <source>Compare the incoming server&apos;s name, letter by letter, with what your provider gives: it often begins with imap. or pop. and is not the website&apos;s address.</source>
        <translation>Vergleichen Sie den Namen des Posteingangsservers Buchstabe für Buchstabe mit der Angabe Ihres Anbieters: Er beginnt oft mit imap. oder pop. und ist nicht die Adresse der Website.</translation>
    </message>
    <message>
        <source>Please spell the incoming server to me. I compare it with the provider&apos;s own list.</source>
        <translation>Bitte buchstabieren Sie mir den Posteingangsserver. Ich vergleiche ihn mit der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>It is the same as in the provider&apos;s list</source>
        <translation>Er ist derselbe wie in der Liste des Anbieters</translation>
    </message>
    <message>
        <source>The name is right. Look at the port.</source>
        <translation>Der Name stimmt. Sehen Sie sich den Port an.</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>Er ist anders</translation>
    </message>
    <message>
        <source>Enter the name from the list, and let the checks run again.</source>
        <translation>Geben Sie den Namen aus der Liste ein und lassen Sie die Prüfungen noch einmal laufen.</translation>
    </message>
    <message>
        <source>Note the old value before you change one; enter it again if the change does not help.</source>
        <translation>Notieren Sie den alten Wert, bevor Sie einen ändern; geben Sie ihn wieder ein, wenn die Änderung nicht hilft.</translation>
    </message>
    <message>
        <source>Compare the incoming port: 993 with SSL/TLS for IMAP, 995 with SSL/TLS for POP3.</source>
        <translation>Vergleichen Sie den Port des Posteingangsservers: 993 mit SSL/TLS für IMAP, 995 mit SSL/TLS für POP3.</translation>
    </message>
    <message>
        <source>Which number stands at the incoming server, and which encryption beside it?</source>
        <translation>Welche Zahl steht beim Posteingangsserver, und welche Verschlüsselung daneben?</translation>
    </message>
    <message>
        <source>993 or 995, with SSL/TLS</source>
        <translation>993 oder 995, mit SSL/TLS</translation>
    </message>
    <message>
        <source>Right. Look at the outgoing server.</source>
        <translation>Richtig. Sehen Sie sich den Postausgangsserver an.</translation>
    </message>
    <message>
        <source>143 or 110</source>
        <translation>143 oder 110</translation>
    </message>
    <message>
        <source>Those are the ports without encryption. Change to 993 (IMAP) or 995 (POP3) with SSL/TLS.</source>
        <translation>Das sind die Ports ohne Verschlüsselung. Wechseln Sie zu 993 (IMAP) oder 995 (POP3) mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Zahl</translation>
    </message>
    <message>
        <source>Enter 993 for IMAP or 995 for POP3, unless the provider says otherwise.</source>
        <translation>Geben Sie 993 für IMAP oder 995 für POP3 ein, wenn der Anbieter nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Compare the outgoing server&apos;s name, letter by letter: it often begins with smtp. or mail.</source>
        <translation>Vergleichen Sie den Namen des Postausgangsservers Buchstabe für Buchstabe: Er beginnt oft mit smtp. oder mail.</translation>
    </message>
    <message>
        <source>Please spell the outgoing server to me.</source>
        <translation>Bitte buchstabieren Sie mir den Postausgangsserver.</translation>
    </message>
    <message>
        <source>Compare the outgoing port: 587 with STARTTLS, or 465 with SSL/TLS. Never 25.</source>
        <translation>Vergleichen Sie den Port des Postausgangsservers: 587 mit STARTTLS oder 465 mit SSL/TLS. Niemals 25.</translation>
    </message>
    <message>
        <source>Which number stands at the outgoing server, and which encryption beside it?</source>
        <translation>Welche Zahl steht beim Postausgangsserver, und welche Verschlüsselung daneben?</translation>
    </message>
    <message>
        <source>587 with STARTTLS, or 465 with SSL/TLS</source>
        <translation>587 mit STARTTLS oder 465 mit SSL/TLS</translation>
    </message>
    <message>
        <source>Right. Look whether the program signs in for sending.</source>
        <translation>Richtig. Sehen Sie nach, ob sich das Programm zum Senden anmeldet.</translation>
    </message>
    <message>
        <source>Change it to 587 with STARTTLS: many networks block 25.</source>
        <translation>Ändern Sie es auf 587 mit STARTTLS: Viele Netze sperren 25.</translation>
    </message>
    <message>
        <source>587 with SSL/TLS, or 465 with STARTTLS</source>
        <translation>587 mit SSL/TLS oder 465 mit STARTTLS</translation>
    </message>
    <message>
        <source>Port and encryption do not belong together. Change one of them.</source>
        <translation>Port und Verschlüsselung gehören nicht zusammen. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <source>Let port and encryption agree, as the provider prescribes them: when you choose the kind of encryption, check the number beside it again, because some programs change it by themselves.</source>
        <translation>Lassen Sie Port und Verschlüsselung so zusammenpassen, wie der Anbieter sie vorschreibt: Wenn Sie die Art der Verschlüsselung wählen, prüfen Sie die Zahl daneben noch einmal, weil manche Programme sie von selbst ändern.</translation>
    </message>
    <message>
        <source>Choose encryption for both directions before anything else: most servers take no sign-in without it. &quot;None&quot; is never right outside a test.</source>
        <translation>Wählen Sie vor allem anderen eine Verschlüsselung für beide Richtungen: Die meisten Server nehmen ohne sie keine Anmeldung an. „Keine“ ist außerhalb eines Tests nie richtig.</translation>
    </message>
    <message>
        <source>What does the field for encryption say for receiving, and what for sending?</source>
        <translation>Was steht im Feld für die Verschlüsselung beim Empfang, und was beim Senden?</translation>
    </message>
    <message>
        <source>SSL/TLS or STARTTLS in both</source>
        <translation>SSL/TLS oder STARTTLS in beiden</translation>
    </message>
    <message>
        <source>Right, as long as it belongs to the port.</source>
        <translation>Richtig, solange es zum Port gehört.</translation>
    </message>
    <message>
        <source>&quot;None&quot; or &quot;Auto&quot; in one of them</source>
        <translation>„Keine“ oder „Automatisch“ in einem davon</translation>
    </message>
    <message>
        <source>Choose SSL/TLS for 993, 995 and 465, and STARTTLS for 587.</source>
        <translation>Wählen Sie SSL/TLS für 993, 995 und 465 und STARTTLS für 587.</translation>
    </message>
    <message>
        <source>The field is called &quot;Use the following type of encrypted connection&quot; (More Settings &gt; Advanced) or &quot;Encryption method&quot; (Server Settings): SSL/TLS for 993, 995 and 465, STARTTLS for 587.</source>
        <translation>Das Feld heißt „Verwenden Sie den folgenden verschlüsselten Verbindungstyp“ (Weitere Einstellungen &gt; Erweitert) oder „Verschlüsselungsmethode“ (Servereinstellungen): SSL/TLS für 993, 995 und 465, STARTTLS für 587.</translation>
    </message>
    <message>
        <source>The field is called &quot;Connection security&quot;: SSL/TLS for 993, 995 and 465, STARTTLS for 587.</source>
        <translation>Das Feld heißt „Verbindungssicherheit“: SSL/TLS für 993, 995 und 465, STARTTLS für 587.</translation>
    </message>
    <message>
        <source>Let the mail program sign in for sending too, with the same name and password as for receiving. This is the usual remedy for 0x800CCC80.</source>
        <translation>Lassen Sie das E-Mail-Programm sich auch zum Senden anmelden, mit demselben Namen und Kennwort wie für den Empfang. Das ist die übliche Abhilfe bei 0x800CCC80.</translation>
    </message>
    <message>
        <source>Can you receive but not send? Then this switch is the first to look at.</source>
        <translation>Können Sie empfangen, aber nicht senden? Dann sehen Sie sich diesen Schalter zuerst an.</translation>
    </message>
    <message>
        <source>Receiving works, sending does not</source>
        <translation>Das Empfangen geht, das Senden nicht</translation>
    </message>
    <message>
        <source>This is the first thing to look at: switch it on.</source>
        <translation>Sehen Sie das zuerst an: Schalten Sie es ein.</translation>
    </message>
    <message>
        <source>Both fail</source>
        <translation>Beides geht nicht</translation>
    </message>
    <message>
        <source>Then the password or the way to the server is likelier.</source>
        <translation>Dann ist das Kennwort oder der Weg zum Server wahrscheinlicher.</translation>
    </message>
    <message>
        <source>More Settings &gt; Outgoing Server: tick &quot;My outgoing server (SMTP) requires authentication&quot; and &quot;Use same settings as my incoming mail server&quot;, OK, Next.</source>
        <translation>Weitere Einstellungen &gt; Postausgangsserver: Setzen Sie die Häkchen bei „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ und „Gleiche Einstellungen wie für Posteingangsserver verwenden“, OK, Weiter.</translation>
    </message>
    <message>
        <source>Take the tick away again.</source>
        <translation>Nehmen Sie das Häkchen wieder heraus.</translation>
    </message>
    <message>
        <source>In the account&apos;s settings under Manage, look that the outgoing server has the same user name and password as the incoming one.</source>
        <translation>Achten Sie in den Einstellungen des Kontos unter „Verwalten“ darauf, dass beim Postausgangsserver derselbe Benutzername und dasselbe Kennwort stehen wie beim Posteingangsserver.</translation>
    </message>
    <message>
        <source>Below the outgoing server press More Options and choose &quot;Use Incoming Server Info&quot; for Authentication.</source>
        <translation>Klicken Sie unter dem Postausgangsserver auf „Weitere Optionen“ und wählen Sie bei „Authentifizierung“ die Angabe „Informationen des Posteingangsservers verwenden“.</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP) &gt; Edit: Authentication Method &quot;Normal password&quot;, or &quot;OAuth2&quot; where the provider wants it, and the user name filled in.</source>
        <translation>Postausgangs-Server (SMTP) &gt; Bearbeiten: Authentifizierungsmethode „Passwort, normal“, oder „OAuth2“, wo der Anbieter das verlangt, und den Benutzernamen ausfüllen.</translation>
    </message>
    <message>
        <source>Take the tick away from &quot;Require logon using Secure Password Authentication (SPA)&quot;, for receiving and for sending. Hardly any provider outside a company offers it; encryption protects the password.</source>
        <translation>Nehmen Sie das Häkchen bei „Anmeldung mithilfe der gesicherten Kennwortauthentifizierung (SPA) erforderlich“ heraus, beim Empfang und beim Senden. Außerhalb von Firmen bietet das kaum ein Anbieter an; das Kennwort schützt die Verschlüsselung.</translation>
    </message>
    <message>
        <source>Is a tick set at SPA?</source>
        <translation>Ist bei SPA ein Häkchen gesetzt?</translation>
    </message>
    <message>
        <source>A tick is set</source>
        <translation>Ein Häkchen ist gesetzt</translation>
    </message>
    <message>
        <source>Take it away for receiving and for sending, and try again.</source>
        <translation>Nehmen Sie es beim Empfang und beim Senden heraus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>None is set</source>
        <translation>Keines ist gesetzt</translation>
    </message>
    <message>
        <source>SPA is not the matter.</source>
        <translation>An SPA liegt es nicht.</translation>
    </message>
    <message>
        <source>Set the tick again.</source>
        <translation>Setzen Sie das Häkchen wieder.</translation>
    </message>
    <message>
        <source>Try name and password on the provider&apos;s own website. If they are refused there, set a new password there and enter it in the mail program.</source>
        <translation>Probieren Sie Namen und Kennwort auf der Website des Anbieters selbst aus. Wenn sie dort abgelehnt werden, legen Sie dort ein neues Kennwort fest und geben Sie es im E-Mail-Programm ein.</translation>
    </message>
    <message>
        <source>Does signing in on the website work with exactly this name and password?</source>
        <translation>Gelingt die Anmeldung auf der Website mit genau diesem Namen und Kennwort?</translation>
    </message>
    <message>
        <source>The website takes it</source>
        <translation>Die Website nimmt es an</translation>
    </message>
    <message>
        <source>The password is right: the provider may want an app password or its own sign-in window.</source>
        <translation>Das Kennwort stimmt: Vielleicht verlangt der Anbieter ein App-Kennwort oder sein eigenes Anmeldefenster.</translation>
    </message>
    <message>
        <source>The website refuses it</source>
        <translation>Die Website lehnt es ab</translation>
    </message>
    <message>
        <source>Set a new password there, and enter it in the mail program for receiving and for sending.</source>
        <translation>Legen Sie dort ein neues Kennwort fest und geben Sie es im E-Mail-Programm für den Empfang und für das Senden ein.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Only the provider can unlock it.</source>
        <translation>Nur der Anbieter kann es entsperren.</translation>
    </message>
    <message>
        <source>A new password has to be entered on your phone and other devices too.</source>
        <translation>Ein neues Kennwort muss auch auf Ihrem Handy und anderen Geräten eingegeben werden.</translation>
    </message>
    <message>
        <source>Most providers do not take the old password again; if you need another one, set it on the provider&apos;s website.</source>
        <translation>Die meisten Anbieter nehmen das alte Kennwort nicht wieder an; wenn Sie ein anderes brauchen, legen Sie es auf der Website des Anbieters fest.</translation>
    </message>
    <message>
        <source>Check the user name: most providers want the whole mail address, some only the part before the @.</source>
        <translation>Prüfen Sie den Benutzernamen: Die meisten Anbieter verlangen die ganze E-Mail-Adresse, manche nur den Teil vor dem @.</translation>
    </message>
    <message>
        <source>Is the user name the whole address, and is it spelled right?</source>
        <translation>Ist der Benutzername die ganze Adresse, und ist sie richtig geschrieben?</translation>
    </message>
    <message>
        <source>It is the whole address</source>
        <translation>Es ist die ganze Adresse</translation>
    </message>
    <message>
        <source>That is right with most providers.</source>
        <translation>Das ist bei den meisten Anbietern richtig.</translation>
    </message>
    <message>
        <source>It is a part of it, or another name</source>
        <translation>Es ist ein Teil davon oder ein anderer Name</translation>
    </message>
    <message>
        <source>Try the whole address, unless the provider says otherwise.</source>
        <translation>Versuchen Sie es mit der ganzen Adresse, wenn der Anbieter nichts anderes sagt.</translation>
    </message>
    <message>
        <source>If you use two-step verification, or if the website takes the password and the mail program does not, make an app password in the security settings of your account on the provider&apos;s website and enter that one.</source>
        <translation>Wenn Sie die Bestätigung in zwei Schritten benutzen, oder wenn die Website das Kennwort annimmt und das E-Mail-Programm nicht, erstellen Sie in den Sicherheitseinstellungen Ihres Kontos auf der Website des Anbieters ein App-Kennwort und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Do you confirm sign-ins with a phone or a code? Then mail programs often need an app password.</source>
        <translation>Bestätigen Sie Anmeldungen mit dem Handy oder einem Code? Dann brauchen E-Mail-Programme oft ein App-Kennwort.</translation>
    </message>
    <message>
        <source>Make an app password on the provider&apos;s website and enter that one.</source>
        <translation>Erstellen Sie auf der Website des Anbieters ein App-Kennwort und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Then it is hardly the matter. Look whether the provider wants its own sign-in window.</source>
        <translation>Dann liegt es kaum daran. Sehen Sie nach, ob der Anbieter sein eigenes Anmeldefenster verlangt.</translation>
    </message>
    <message>
        <source>Delete the app password on the provider&apos;s website.</source>
        <translation>Löschen Sie das App-Kennwort auf der Website des Anbieters.</translation>
    </message>
    <message>
        <source>If the provider takes no passwords from mail programs any more (Microsoft, Google and others), the program has to sign in through the provider&apos;s own window. Remove the account and add it again by its address alone, so that this window opens.</source>
        <translation>Wenn der Anbieter von E-Mail-Programmen keine Kennwörter mehr annimmt (Microsoft, Google und andere), muss sich das Programm über das Fenster des Anbieters selbst anmelden. Entfernen Sie das Konto und fügen Sie es allein mit seiner Adresse neu hinzu, damit sich dieses Fenster öffnet.</translation>
    </message>
    <message>
        <source>Is the address with Outlook.com, Hotmail, Microsoft 365 or Gmail? Those want the provider&apos;s own sign-in window.</source>
        <translation>Gehört die Adresse zu Outlook.com, Hotmail, Microsoft 365 oder Gmail? Diese verlangen das eigene Anmeldefenster des Anbieters.</translation>
    </message>
    <message>
        <source>Yes, one of those</source>
        <translation>Ja, zu einem davon</translation>
    </message>
    <message>
        <source>Add the account again by its address alone, so that the provider&apos;s window opens.</source>
        <translation>Fügen Sie das Konto allein mit seiner Adresse neu hinzu, damit sich das Fenster des Anbieters öffnet.</translation>
    </message>
    <message>
        <source>No, another provider</source>
        <translation>Nein, zu einem anderen Anbieter</translation>
    </message>
    <message>
        <source>The usual password will do. Look at the user name.</source>
        <translation>Das übliche Kennwort genügt. Sehen Sie sich den Benutzernamen an.</translation>
    </message>
    <message>
        <source>Mail that lies on this computer only (POP3, local folders) must be saved before an account is removed.</source>
        <translation>E-Mails, die nur auf diesem Computer liegen (POP3, lokale Ordner), müssen gesichert werden, bevor ein Konto entfernt wird.</translation>
    </message>
    <message>
        <source>Add the account again with the former settings.</source>
        <translation>Fügen Sie das Konto mit den bisherigen Einstellungen neu hinzu.</translation>
    </message>
    <message>
        <source>Authentication method: &quot;OAuth2&quot; for Google, Microsoft, Yahoo and others that open their own sign-in window, &quot;Normal password&quot; for most others.</source>
        <translation>Authentifizierungsmethode: „OAuth2“ für Google, Microsoft, Yahoo und andere, die ihr eigenes Anmeldefenster öffnen, „Passwort, normal“ für die meisten übrigen.</translation>
    </message>
    <message>
        <source>If your provider still wants mail to be collected before any is sent, choose &quot;Log on to incoming mail server before sending mail&quot; on More Settings &gt; Outgoing Server. This way is out of date: try signing in for sending first.</source>
        <translation>Wenn Ihr Anbieter noch verlangt, dass E-Mail vor dem Senden abgeholt wird, wählen Sie unter Weitere Einstellungen &gt; Postausgangsserver „Vor dem Senden bei Posteingangsserver anmelden“. Dieser Weg ist veraltet: Versuchen Sie es zuerst mit der Anmeldung zum Senden.</translation>
    </message>
    <message>
        <source>Choose &quot;Use same settings as my incoming mail server&quot; again.</source>
        <translation>Wählen Sie wieder „Gleiche Einstellungen wie für Posteingangsserver verwenden“.</translation>
    </message>
    <message>
        <source>Let the program look the settings up again: File &gt; Account Settings &gt; Account Settings, select the account, Repair. The button exists in the classic Outlook only, and not for every kind of account.</source>
        <translation>Lassen Sie das Programm die Einstellungen neu suchen: Datei &gt; Kontoeinstellungen &gt; Kontoeinstellungen, das Konto markieren, Reparieren. Diese Schaltfläche gibt es nur im klassischen Outlook und nicht für jede Art von Konto.</translation>
    </message>
    <message>
        <source>Repair may change servers and ports; note them first.</source>
        <translation>Das Reparieren kann Server und Ports ändern; notieren Sie sie vorher.</translation>
    </message>
    <message>
        <source>Press &quot;Test Account Settings&quot; and read which of the two lines fails: logging on to the incoming server, or sending a test message.</source>
        <translation>Klicken Sie auf „Kontoeinstellungen testen“ und lesen Sie, welche der beiden Zeilen scheitert: die Anmeldung am Posteingangsserver oder das Senden einer Testnachricht.</translation>
    </message>
    <message>
        <source>Which of the two lines has the red cross, and what does it say?</source>
        <translation>Welche der beiden Zeilen hat das rote Kreuz, und was steht dabei?</translation>
    </message>
    <message>
        <source>The first line fails</source>
        <translation>Die erste Zeile scheitert</translation>
    </message>
    <message>
        <source>It is the incoming server.</source>
        <translation>Es ist der Posteingangsserver.</translation>
    </message>
    <message>
        <source>The second line fails</source>
        <translation>Die zweite Zeile scheitert</translation>
    </message>
    <message>
        <source>It is the outgoing server.</source>
        <translation>Es ist der Postausgangsserver.</translation>
    </message>
    <message>
        <source>It is what they share: password or network.</source>
        <translation>Es ist das, was beide gemeinsam haben: Kennwort oder Netz.</translation>
    </message>
    <message>
        <source>Set up another account of the same provider for a moment, with the same servers. If it works, the fault lies with the account; if not, with the servers or the way to them.</source>
        <translation>Richten Sie kurz ein anderes Konto desselben Anbieters mit denselben Servern ein. Wenn es funktioniert, liegt der Fehler am Konto; wenn nicht, an den Servern oder am Weg dorthin.</translation>
    </message>
    <message>
        <source>Does a colleague or relative have an account with the same provider that works?</source>
        <translation>Hat jemand im Kollegenkreis oder in der Familie ein Konto beim selben Anbieter, das funktioniert?</translation>
    </message>
    <message>
        <source>That one works</source>
        <translation>Dieses funktioniert</translation>
    </message>
    <message>
        <source>The fault lies with the account: ask the provider.</source>
        <translation>Der Fehler liegt am Konto: Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>That one fails too</source>
        <translation>Dieses geht auch nicht</translation>
    </message>
    <message>
        <source>The fault lies with the servers or the way to them.</source>
        <translation>Der Fehler liegt an den Servern oder am Weg dorthin.</translation>
    </message>
    <message>
        <source>Remove the account afterwards.</source>
        <translation>Entfernen Sie das Konto danach wieder.</translation>
    </message>
    <message>
        <source>Ask the provider or administrator: is the account active and not blocked, is the server up, did anything about servers, ports or sign-in change?</source>
        <translation>Fragen Sie den Anbieter oder Administrator: Ist das Konto aktiv und nicht gesperrt, läuft der Server, hat sich an Servern, Ports oder Anmeldung etwas geändert?</translation>
    </message>
    <message>
        <source>Have the address, the time of the failure and the code at hand.</source>
        <translation>Halten Sie die Adresse, die Uhrzeit des Fehlers und den Code bereit.</translation>
    </message>
    <message>
        <source>With Microsoft 365 the administrator may have to allow &quot;Authenticated SMTP&quot; for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps.</source>
        <translation>Bei Microsoft 365 muss der Administrator vielleicht „Authentifiziertes SMTP“ für das Postfach erlauben: Microsoft 365 Admin Center &gt; Benutzer &gt; Aktive Benutzer &gt; der Benutzer &gt; E-Mail &gt; E-Mail-Apps verwalten.</translation>
    </message>
    <message>
        <source>Is it a mailbox of a company with Microsoft 365? Who administers it?</source>
        <translation>Ist es ein Firmenpostfach mit Microsoft 365? Wer verwaltet es?</translation>
    </message>
    <message>
        <source>Yes, of a company</source>
        <translation>Ja, einer Firma</translation>
    </message>
    <message>
        <source>Its administrator has to allow it for this mailbox.</source>
        <translation>Deren Administrator muss es für dieses Postfach erlauben.</translation>
    </message>
    <message>
        <source>Then this is not the matter.</source>
        <translation>Dann liegt es nicht daran.</translation>
    </message>
    <message>
        <source>Switch it off again in the same place.</source>
        <translation>Schalten Sie es an derselben Stelle wieder aus.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address of the account is your own and spelled right: many servers pass on mail of their own addresses only.</source>
        <translation>Prüfen Sie, ob die Absenderadresse des Kontos Ihre eigene und richtig geschrieben ist: Viele Server befördern nur E-Mail mit ihren eigenen Adressen.</translation>
    </message>
    <message>
        <source>Which address stands in the account as yours?</source>
        <translation>Welche Adresse steht im Konto als Ihre?</translation>
    </message>
    <message>
        <source>Look whether another program or device has the same POP3 mailbox open, close it there, and wait a quarter of an hour if the mailbox is still locked.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm oder Gerät dasselbe POP3-Postfach geöffnet hat, schließen Sie es dort, und warten Sie eine Viertelstunde, wenn das Postfach noch gesperrt ist.</translation>
    </message>
    <message>
        <source>Who else reads this mailbox, and where?</source>
        <translation>Wer liest dieses Postfach noch, und wo?</translation>
    </message>
    <message>
        <source>Another program or device</source>
        <translation>Ein anderes Programm oder Gerät</translation>
    </message>
    <message>
        <source>Close it there, and wait a quarter of an hour.</source>
        <translation>Schließen Sie es dort und warten Sie eine Viertelstunde.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand sonst</translation>
    </message>
    <message>
        <source>The server may hold an old connection. Wait a quarter of an hour.</source>
        <translation>Vielleicht hält der Server eine alte Verbindung. Warten Sie eine Viertelstunde.</translation>
    </message>
    <message>
        <source>If the mailbox is full, delete big and old messages on the provider&apos;s website and empty its wastebasket; moved messages count until then.</source>
        <translation>Wenn das Postfach voll ist, löschen Sie auf der Website des Anbieters große und alte Nachrichten und leeren Sie dort den Papierkorb; verschobene Nachrichten zählen bis dahin mit.</translation>
    </message>
    <message>
        <source>How full does the provider&apos;s website say the mailbox is?</source>
        <translation>Wie voll ist das Postfach laut der Website des Anbieters?</translation>
    </message>
    <message>
        <source>Nearly full, or full</source>
        <translation>Fast voll oder voll</translation>
    </message>
    <message>
        <source>Delete big and old mail, and empty the wastebasket there.</source>
        <translation>Löschen Sie große und alte E-Mails und leeren Sie dort den Papierkorb.</translation>
    </message>
    <message>
        <source>Plenty of room</source>
        <translation>Viel Platz</translation>
    </message>
    <message>
        <source>The mailbox is not the matter.</source>
        <translation>Am Postfach liegt es nicht.</translation>
    </message>
    <message>
        <source>Deleted is deleted: save what you still need.</source>
        <translation>Gelöscht ist gelöscht: Sichern Sie, was Sie noch brauchen.</translation>
    </message>
    <message>
        <source>Messages in the wastebasket can be moved back until it is emptied.</source>
        <translation>Nachrichten im Papierkorb lassen sich zurückholen, bis er geleert wird.</translation>
    </message>
    <message>
        <source>If the server said that it is busy, or that you sent too much, or that it should be tried later, wait a quarter of an hour without pressing Send/Receive, and then try once.</source>
        <translation>Wenn der Server geantwortet hat, dass er ausgelastet ist, dass Sie zu viel gesendet haben oder dass man es später versuchen soll, warten Sie eine Viertelstunde, ohne auf „Senden/Empfangen“ zu klicken, und versuchen Sie es dann einmal.</translation>
    </message>
    <message>
        <source>Did many messages go out shortly before?</source>
        <translation>Gingen kurz davor viele Nachrichten hinaus?</translation>
    </message>
    <message>
        <source>Yes, many</source>
        <translation>Ja, viele</translation>
    </message>
    <message>
        <source>The server limits you. Wait, and send in smaller lots.</source>
        <translation>Der Server begrenzt Sie. Warten Sie und senden Sie in kleineren Mengen.</translation>
    </message>
    <message>
        <source>Wait once; if it says the same again, ask the provider.</source>
        <translation>Warten Sie einmal ab; wenn wieder dasselbe kommt, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Check again: both services sign in. Then send a message to your own address and see it arrive.</source>
        <translation>Prüfen Sie noch einmal: Beide Dienste melden sich an. Senden Sie dann eine Nachricht an Ihre eigene Adresse und sehen Sie nach, ob sie ankommt.</translation>
    </message>
    <message>
        <source>Taking 0x800CCC0E for a wrong password: no connection came about, and no sign-in was tried. Look at server name, port and network.</source>
        <translation>0x800CCC0E für ein falsches Kennwort halten: Es kam keine Verbindung zustande, und eine Anmeldung wurde gar nicht versucht. Sehen Sie sich Servername, Port und Netz an.</translation>
    </message>
    <message>
        <source>Switching on &quot;Log on to incoming mail server first&quot; to be allowed to send: that is out of date. Signing in for sending is the usual way; it happens before the message and has nothing to do with its headers.</source>
        <translation>„Zuerst am Posteingangsserver anmelden“ einschalten, um senden zu dürfen: Das ist veraltet. Üblich ist die Anmeldung zum Senden; sie geschieht vor der Nachricht und hat nichts mit deren Kopfzeilen zu tun.</translation>
    </message>
    <message>
        <source>Choosing between &quot;password&quot; and &quot;OAuth2&quot; in Account Settings: the classic Outlook has no such choice, the kind of account decides. Only SPA can be ticked, and it is rarely right.</source>
        <translation>In den Kontoeinstellungen zwischen „Kennwort“ und „OAuth2“ wählen: Das klassische Outlook hat diese Wahl nicht, die Art des Kontos entscheidet. Nur SPA lässt sich ankreuzen, und das ist selten richtig.</translation>
    </message>
    <message>
        <source>Trying port 25 in place of 465 and 587: many networks block it, and servers take no sign-in there.</source>
        <translation>Port 25 anstelle von 465 und 587 versuchen: Viele Netze sperren ihn, und Server nehmen dort keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Is the mail profile healthy?</source>
        <translation>Ist das E-Mail-Profil gesund?</translation>
    </message>
    <message>
        <source>A damaged profile or data file makes good settings fail; a fresh profile shows it without touching the old one.</source>
        <translation>Ein beschädigtes Profil oder eine beschädigte Datendatei lässt gute Einstellungen scheitern; ein neues Profil zeigt das, ohne das alte anzutasten.</translation>
    </message>
    <message>
        <source>Close Outlook, and wait until OUTLOOK.EXE is gone from the Task Manager.</source>
        <translation>Schließen Sie Outlook und warten Sie, bis OUTLOOK.EXE im Task-Manager verschwunden ist.</translation>
    </message>
    <message>
        <source>Control Panel &gt; Mail &gt; Show Profiles &gt; Add. Give it a name and let the assistant set the account up by its address. (The Control Panel may call the item &quot;Mail (Microsoft Outlook)&quot;.) The command does the same: press the Windows key and R and enter it.</source>
        <translation>Systemsteuerung &gt; Mail &gt; Profile anzeigen &gt; Hinzufügen. Geben Sie dem Profil einen Namen und lassen Sie den Assistenten das Konto anhand seiner Adresse einrichten. (In der Systemsteuerung heißt der Eintrag vielleicht „Mail (Microsoft Outlook)“.) Dasselbe tut der Befehl: Drücken Sie die Windows-Taste und R und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Is there only one profile in the list?</source>
        <translation>Steht nur ein Profil in der Liste?</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur eines</translation>
    </message>
    <message>
        <source>Make a second one; the old one stays as it is.</source>
        <translation>Legen Sie ein zweites an; das alte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Look which one starts by itself: the account may be in another.</source>
        <translation>Sehen Sie nach, welches von selbst startet: Das Konto ist vielleicht in einem anderen.</translation>
    </message>
    <message>
        <source>The old profile stays as it is; do not remove it.</source>
        <translation>Das alte Profil bleibt, wie es ist; entfernen Sie es nicht.</translation>
    </message>
    <message>
        <source>Remove the new profile in the same place.</source>
        <translation>Entfernen Sie das neue Profil an derselben Stelle.</translation>
    </message>
    <message>
        <source>In the same window choose &quot;Always use this profile&quot; and the new one, start Outlook, and send yourself a message.</source>
        <translation>Wählen Sie im selben Fenster „Immer dieses Profil verwenden“ und das neue, starten Sie Outlook und senden Sie sich selbst eine Nachricht.</translation>
    </message>
    <message>
        <source>Does it work with the new profile? Then the old one was damaged.</source>
        <translation>Funktioniert es mit dem neuen Profil? Dann war das alte beschädigt.</translation>
    </message>
    <message>
        <source>It works with the new one</source>
        <translation>Mit dem neuen funktioniert es</translation>
    </message>
    <message>
        <source>The old profile was damaged. Attach the old mail to the new one.</source>
        <translation>Das alte Profil war beschädigt. Binden Sie die alten E-Mails in das neue ein.</translation>
    </message>
    <message>
        <source>It fails as before</source>
        <translation>Es geht so wenig wie vorher</translation>
    </message>
    <message>
        <source>The profile is not to blame. Go back to the old one.</source>
        <translation>Am Profil liegt es nicht. Kehren Sie zum alten zurück.</translation>
    </message>
    <message>
        <source>Choose the former profile in the same place.</source>
        <translation>Wählen Sie an derselben Stelle das bisherige Profil.</translation>
    </message>
    <message>
        <source>Or start Outlook once with a choice of profile: press the Windows key and R and enter the command.</source>
        <translation>Oder starten Sie Outlook einmal mit der Auswahl des Profils: Drücken Sie die Windows-Taste und R und geben Sie den Befehl ein.</translation>
    </message>
    <message>
        <source>If the new profile works, attach your old mail to it: File &gt; Account Settings &gt; Account Settings &gt; Data Files &gt; Add, and choose the existing .pst. The copy of a mailbox on a server (.ost) builds itself anew.</source>
        <translation>Wenn das neue Profil funktioniert, binden Sie Ihre alten E-Mails ein: Datei &gt; Kontoeinstellungen &gt; Kontoeinstellungen &gt; Datendateien &gt; Hinzufügen, und wählen Sie die vorhandene .pst. Die Kopie eines Postfachs, das auf einem Server liegt (.ost), baut sich von selbst neu auf.</translation>
    </message>
    <message>
        <source>A profile holds settings and no mail: do not import from it, and delete no .pst.</source>
        <translation>Ein Profil enthält Einstellungen und keine E-Mails: Importieren Sie nichts daraus und löschen Sie keine .pst.</translation>
    </message>
    <message>
        <source>Remove the data file from the list; the file itself stays.</source>
        <translation>Entfernen Sie die Datendatei aus der Liste; die Datei selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Repair a .pst file: close Outlook, make a copy of the file, start SCANPST.EXE from the Office folder (with a 32-bit Office it lies under Program Files (x86)), choose the file, Start, leave &quot;Make backup of scanned file before repairing&quot; ticked, Repair. Repeat until it finds nothing.</source>
        <translation>Eine .pst-Datei reparieren: Schließen Sie Outlook, machen Sie eine Kopie der Datei, starten Sie SCANPST.EXE aus dem Office-Ordner (bei einem 32-Bit-Office liegt es unter „Programme (x86)“), wählen Sie die Datei, Starten, lassen Sie das Häkchen „Vor dem Reparieren Sicherungskopie der überprüften Datei erstellen“ stehen, Reparieren. Wiederholen Sie das, bis nichts mehr gefunden wird.</translation>
    </message>
    <message>
        <source>Is the account POP3, or are there archive files? Only then is there a .pst.</source>
        <translation>Ist es ein POP3-Konto, oder gibt es Archivdateien? Nur dann gibt es eine .pst.</translation>
    </message>
    <message>
        <source>Yes, POP3 or archive files</source>
        <translation>Ja, POP3 oder Archivdateien</translation>
    </message>
    <message>
        <source>Repair the .pst, on a copy.</source>
        <translation>Reparieren Sie die .pst, an einer Kopie.</translation>
    </message>
    <message>
        <source>No, only IMAP or Microsoft 365</source>
        <translation>Nein, nur IMAP oder Microsoft 365</translation>
    </message>
    <message>
        <source>There is an .ost: it builds itself anew.</source>
        <translation>Es gibt eine .ost: Sie baut sich von selbst neu auf.</translation>
    </message>
    <message>
        <source>The tool removes what it cannot read. Without a copy of the file that is lost.</source>
        <translation>Das Werkzeug entfernt, was es nicht lesen kann. Ohne eine Kopie der Datei ist das verloren.</translation>
    </message>
    <message>
        <source>Put the copy of the file back in its place while Outlook is closed.</source>
        <translation>Legen Sie die Kopie der Datei bei geschlossenem Outlook an ihren Platz zurück.</translation>
    </message>
    <message>
        <source>Before touching the .ost: look into the Outbox, into Sync Issues &gt; Local Failures, and for folders marked &quot;This computer only&quot;. What lies there exists nowhere else; copy it to a .pst first.</source>
        <translation>Bevor Sie die .ost anfassen: Sehen Sie in den Postausgang, in „Synchronisierungsprobleme“ &gt; „Lokale Fehler“ und nach Ordnern mit dem Zusatz „Nur dieser Computer“. Was dort liegt, gibt es sonst nirgends; kopieren Sie es zuerst in eine .pst.</translation>
    </message>
    <message>
        <source>Is anything in the Outbox or in folders that say &quot;This computer only&quot;?</source>
        <translation>Liegt etwas im Postausgang oder in Ordnern mit „Nur dieser Computer“?</translation>
    </message>
    <message>
        <source>Something is there</source>
        <translation>Dort liegt etwas</translation>
    </message>
    <message>
        <source>Copy it to a .pst first: it exists nowhere else.</source>
        <translation>Kopieren Sie es zuerst in eine .pst: Es gibt es sonst nirgends.</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>Dort liegt nichts</translation>
    </message>
    <message>
        <source>The .ost can be renamed.</source>
        <translation>Die .ost kann umbenannt werden.</translation>
    </message>
    <message>
        <source>Then close Outlook and rename the account&apos;s .ost, for example to old.ost. Outlook fetches the mailbox anew at its next start. Keep the old file until everything is there again.</source>
        <translation>Schließen Sie dann Outlook und benennen Sie die .ost des Kontos um, zum Beispiel in alt.ost. Outlook holt das Postfach beim nächsten Start neu. Behalten Sie die alte Datei, bis alles wieder da ist.</translation>
    </message>
    <message>
        <source>What had not been synchronised is only in the old file. A big mailbox takes hours to fetch.</source>
        <translation>Was noch nicht synchronisiert war, ist nur in der alten Datei. Ein großes Postfach zu holen dauert Stunden.</translation>
    </message>
    <message>
        <source>Close Outlook, delete the new .ost and give the old one its name back.</source>
        <translation>Schließen Sie Outlook, löschen Sie die neue .ost und geben Sie der alten ihren Namen zurück.</translation>
    </message>
    <message>
        <source>The new Outlook has no profiles and no .pst repair: gear &gt; Accounts &gt; Your accounts &gt; Manage &gt; Remove, choose to remove it from this device, then Add account.</source>
        <translation>Das neue Outlook hat weder Profile noch eine .pst-Reparatur: Zahnrad &gt; Konten &gt; Ihre Konten &gt; Verwalten &gt; Entfernen, das Entfernen von diesem Gerät wählen, dann „Konto hinzufügen“.</translation>
    </message>
    <message>
        <source>For a POP3 account, save the mail first: it may be on this computer only.</source>
        <translation>Bei einem POP3-Konto sichern Sie die E-Mails zuerst: Sie sind vielleicht nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add the account again.</source>
        <translation>Fügen Sie das Konto wieder hinzu.</translation>
    </message>
    <message>
        <source>Close Outlook. In Finder open Applications, hold Control and click Microsoft Outlook &gt; Show Package Contents &gt; Contents &gt; SharedSupport &gt; Outlook Profile Manager. Press +, and set the new profile as default.</source>
        <translation>Schließen Sie Outlook. Öffnen Sie im Finder „Programme“, klicken Sie bei gedrückter Ctrl-Taste auf Microsoft Outlook &gt; Paketinhalt zeigen &gt; Contents &gt; SharedSupport &gt; Outlook Profile Manager. Klicken Sie auf + und legen Sie das neue Profil als Standard fest.</translation>
    </message>
    <message>
        <source>Do not delete the old profile: it holds the mail of this computer.</source>
        <translation>Löschen Sie das alte Profil nicht: Darin sind die E-Mails dieses Computers.</translation>
    </message>
    <message>
        <source>Set the old profile as default again.</source>
        <translation>Legen Sie das alte Profil wieder als Standard fest.</translation>
    </message>
    <message>
        <source>Close Thunderbird, start it with its profile manager, create a new profile and set the account up in it.</source>
        <translation>Schließen Sie Thunderbird, starten Sie es mit seinem Profilmanager, erstellen Sie ein neues Profil und richten Sie das Konto darin ein.</translation>
    </message>
    <message>
        <source>Do not delete the old profile: it holds your mail.</source>
        <translation>Löschen Sie das alte Profil nicht: Darin sind Ihre E-Mails.</translation>
    </message>
    <message>
        <source>Choose the old profile in the same window.</source>
        <translation>Wählen Sie im selben Fenster das alte Profil.</translation>
    </message>
    <message>
        <source>If one folder alone misbehaves: right-click it &gt; Properties &gt; Repair Folder.</source>
        <translation>Wenn ein einzelner Ordner nicht richtig arbeitet: Klicken Sie mit der rechten Maustaste darauf &gt; Eigenschaften &gt; Ordner reparieren.</translation>
    </message>
    <message>
        <source>If the profile was made many years ago, make a new one: old profiles may not know the provider&apos;s sign-in window.</source>
        <translation>Wenn das Profil vor vielen Jahren angelegt wurde, legen Sie ein neues an: Alte Profile kennen vielleicht das Anmeldefenster des Anbieters nicht.</translation>
    </message>
    <message>
        <source>How old is this profile; was it moved from an older computer or Outlook?</source>
        <translation>Wie alt ist dieses Profil; wurde es von einem älteren Computer oder Outlook übernommen?</translation>
    </message>
    <message>
        <source>Some years, or moved</source>
        <translation>Einige Jahre, oder übernommen</translation>
    </message>
    <message>
        <source>Make a new profile.</source>
        <translation>Legen Sie ein neues Profil an.</translation>
    </message>
    <message>
        <source>It is new</source>
        <translation>Es ist neu</translation>
    </message>
    <message>
        <source>The age of the profile is not the matter.</source>
        <translation>Am Alter des Profils liegt es nicht.</translation>
    </message>
    <message>
        <source>Choose the former profile as the default.</source>
        <translation>Wählen Sie das bisherige Profil als Standard.</translation>
    </message>
    <message>
        <source>Send a message to your own address from the new profile and see it arrive.</source>
        <translation>Senden Sie aus dem neuen Profil eine Nachricht an Ihre eigene Adresse und sehen Sie nach, ob sie ankommt.</translation>
    </message>
    <message>
        <source>Deleting the .ost: rename it, after you have looked for mail that exists only in it.</source>
        <translation>Die .ost löschen: Benennen Sie sie um, nachdem Sie nach E-Mails gesehen haben, die es nur darin gibt.</translation>
    </message>
    <message>
        <source>Importing from the old profile into the new one: a profile holds settings and no mail. The data file is attached to the new profile.</source>
        <translation>Aus dem alten Profil in das neue importieren: Ein Profil enthält Einstellungen und keine E-Mails. Die Datendatei wird in das neue Profil eingebunden.</translation>
    </message>
    <message>
        <source>Running SCANPST.EXE once on the file itself: work on a copy, and run it until it finds nothing. SCANOST.EXE no longer exists.</source>
        <translation>SCANPST.EXE einmal auf die Datei selbst anwenden: Arbeiten Sie an einer Kopie und lassen Sie es laufen, bis nichts mehr gefunden wird. SCANOST.EXE gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Selecting a profile first and then pressing Show Profiles: in Control Panel the order is Mail &gt; Show Profiles &gt; select or add, and the item is there for the classic Outlook only.</source>
        <translation>Erst ein Profil markieren und dann auf „Profile anzeigen“ klicken: In der Systemsteuerung ist die Reihenfolge Mail &gt; Profile anzeigen &gt; markieren oder hinzufügen, und den Eintrag gibt es nur für das klassische Outlook.</translation>
    </message>
    <message>
        <source>Repairing data files with a PowerShell command: there is none for files on this computer.</source>
        <translation>Datendateien mit einem PowerShell-Befehl reparieren: Für Dateien auf diesem Computer gibt es keinen.</translation>
    </message>
    <message>
        <source>Does a security program stand in between?</source>
        <translation>Steht ein Sicherheitsprogramm dazwischen?</translation>
    </message>
    <message>
        <source>Virus scanners that look into mail sit between the mail program and the server and sometimes break the connection.</source>
        <translation>Virenscanner, die in E-Mails hineinsehen, sitzen zwischen E-Mail-Programm und Server und unterbrechen manchmal die Verbindung.</translation>
    </message>
    <message>
        <source>Find out which security programs run: Windows Security &gt; Settings &gt; Manage providers, or the icons beside the clock.</source>
        <translation>Finden Sie heraus, welche Sicherheitsprogramme laufen: Windows-Sicherheit &gt; Einstellungen &gt; Anbieter verwalten, oder die Symbole neben der Uhr.</translation>
    </message>
    <message>
        <source>Which virus scanner is installed besides the one of Windows?</source>
        <translation>Welcher Virenscanner ist neben dem von Windows installiert?</translation>
    </message>
    <message>
        <source>Another one than that of Windows</source>
        <translation>Ein anderer als der von Windows</translation>
    </message>
    <message>
        <source>Switch off the part of it that looks into mail.</source>
        <translation>Schalten Sie den Teil aus, der in E-Mails hineinsieht.</translation>
    </message>
    <message>
        <source>Only the one of Windows</source>
        <translation>Nur der von Windows</translation>
    </message>
    <message>
        <source>It does not look into mail connections. This step will hardly help.</source>
        <translation>Er sieht nicht in E-Mail-Verbindungen hinein. Dieser Schritt wird kaum helfen.</translation>
    </message>
    <message>
        <source>In the security program switch off only the part that looks into mail (mail shield, mail scanner, &quot;scan encrypted connections&quot;, &quot;HTTPS/SSL scanning&quot; for mail). Files are still checked when an attachment is opened.</source>
        <translation>Schalten Sie im Sicherheitsprogramm nur den Teil aus, der in E-Mails hineinsieht (E-Mail-Schutz, E-Mail-Scanner, „verschlüsselte Verbindungen prüfen“, „HTTPS-/SSL-Prüfung“ für E-Mail). Dateien werden weiterhin geprüft, wenn ein Anhang geöffnet wird.</translation>
    </message>
    <message>
        <source>Is there a setting with &quot;mail&quot; or &quot;SSL&quot; in its name?</source>
        <translation>Gibt es eine Einstellung mit „Mail“ oder „SSL“ im Namen?</translation>
    </message>
    <message>
        <source>Leave everything else on: without virus protection and firewall the computer is open to attack.</source>
        <translation>Lassen Sie alles andere eingeschaltet: Ohne Virenschutz und Firewall ist der Computer Angriffen offen.</translation>
    </message>
    <message>
        <source>Switch mail scanning on again in the same place.</source>
        <translation>Schalten Sie die E-Mail-Prüfung an derselben Stelle wieder ein.</translation>
    </message>
    <message>
        <source>Try mail now.</source>
        <translation>Versuchen Sie es jetzt mit der E-Mail.</translation>
    </message>
    <message>
        <source>Does mail work with mail scanning off? Then the scanner was the cause.</source>
        <translation>Funktioniert die E-Mail bei ausgeschalteter E-Mail-Prüfung? Dann war der Scanner die Ursache.</translation>
    </message>
    <message>
        <source>Mail works now</source>
        <translation>Die E-Mail funktioniert jetzt</translation>
    </message>
    <message>
        <source>The scanner was the matter. Make an exception in place of leaving it off.</source>
        <translation>Es lag am Scanner. Legen Sie eine Ausnahme an, statt ihn ausgeschaltet zu lassen.</translation>
    </message>
    <message>
        <source>Switch mail scanning on again: it is not the matter.</source>
        <translation>Schalten Sie die E-Mail-Prüfung wieder ein: Daran liegt es nicht.</translation>
    </message>
    <message>
        <source>If that helped, switch mail scanning on again and add an exception for the mail program instead (OUTLOOK.EXE, olk.exe or thunderbird.exe) and for the ports 993, 995, 465 and 587; the program&apos;s own help says where.</source>
        <translation>Wenn das geholfen hat, schalten Sie die E-Mail-Prüfung wieder ein und legen Sie stattdessen eine Ausnahme für das E-Mail-Programm (OUTLOOK.EXE, olk.exe oder thunderbird.exe) und für die Ports 993, 995, 465 und 587 an; wo, sagt die Hilfe des Sicherheitsprogramms.</translation>
    </message>
    <message>
        <source>Make an exception for the mail program alone and not for a whole drive.</source>
        <translation>Legen Sie die Ausnahme nur für das E-Mail-Programm an, nicht für ein ganzes Laufwerk.</translation>
    </message>
    <message>
        <source>Remove the exception.</source>
        <translation>Entfernen Sie die Ausnahme.</translation>
    </message>
    <message>
        <source>If the security program locks the data file, exclude the folder of Outlook&apos;s data files from live scanning. File &gt; Account Settings &gt; Data Files names the folder; a .pst often lies in Documents\Outlook Files.</source>
        <translation>Wenn das Sicherheitsprogramm die Datendatei sperrt, nehmen Sie den Ordner mit Outlooks Datendateien von der Echtzeitprüfung aus. Datei &gt; Kontoeinstellungen &gt; Datendateien nennt den Ordner; eine .pst liegt oft unter „Dokumente\Outlook-Dateien“.</translation>
    </message>
    <message>
        <source>Exclude this folder only.</source>
        <translation>Nehmen Sie nur diesen Ordner aus.</translation>
    </message>
    <message>
        <source>Remove the exclusion.</source>
        <translation>Entfernen Sie diese Ausnahme.</translation>
    </message>
    <message>
        <source>Update the security program itself; restart the computer if it asks for that.</source>
        <translation>Aktualisieren Sie das Sicherheitsprogramm selbst; starten Sie den Computer neu, wenn es danach fragt.</translation>
    </message>
    <message>
        <source>The new version stays; its settings are kept.</source>
        <translation>Die neue Version bleibt; ihre Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Look whether the firewall forbids the mail program: Windows Security &gt; Firewall &amp; network protection &gt; Allow an app through firewall. Let the mail program in; leave the firewall on.</source>
        <translation>Sehen Sie nach, ob die Firewall das E-Mail-Programm sperrt: Windows-Sicherheit &gt; Firewall- und Netzwerkschutz &gt; Zugriff von App durch Firewall zulassen. Lassen Sie das E-Mail-Programm durch; die Firewall bleibt eingeschaltet.</translation>
    </message>
    <message>
        <source>Never switch the whole firewall off.</source>
        <translation>Schalten Sie nie die ganze Firewall aus.</translation>
    </message>
    <message>
        <source>Look who issued the certificate that the check saw. If it is the name of a security program, that program opens the encrypted connection and reads it.</source>
        <translation>Sehen Sie nach, wer das Zertifikat ausgestellt hat, das die Prüfung gesehen hat. Ist es der Name eines Sicherheitsprogramms, dann öffnet dieses die verschlüsselte Verbindung und liest mit.</translation>
    </message>
    <message>
        <source>Which name stands as the issuer? A scanner&apos;s name means: it is in between.</source>
        <translation>Welcher Name steht als Aussteller da? Der Name eines Scanners bedeutet: Er steht dazwischen.</translation>
    </message>
    <message>
        <source>The name of a security program</source>
        <translation>Der Name eines Sicherheitsprogramms</translation>
    </message>
    <message>
        <source>It is in between: switch off its inspection of mail.</source>
        <translation>Es steht dazwischen: Schalten Sie seine E-Mail-Prüfung aus.</translation>
    </message>
    <message>
        <source>A public issuer</source>
        <translation>Ein öffentlicher Aussteller</translation>
    </message>
    <message>
        <source>Nothing stands in between.</source>
        <translation>Nichts steht dazwischen.</translation>
    </message>
    <message>
        <source>Close programs that record or redirect network traffic (packet recorders, debugging proxies, ad blockers for the whole system) and try again.</source>
        <translation>Schließen Sie Programme, die Netzverkehr aufzeichnen oder umleiten (Paketmitschnitt, Debug-Proxys, systemweite Werbeblocker), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Is such a program installed, perhaps by a technician?</source>
        <translation>Ist so ein Programm installiert, vielleicht von jemandem aus der Technik?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Starten Sie das Programm wieder.</translation>
    </message>
    <message>
        <source>On a company computer ask its IT to do this; there the settings are usually locked.</source>
        <translation>Bitten Sie bei einem Firmencomputer dessen IT darum; dort sind diese Einstellungen meist gesperrt.</translation>
    </message>
    <message>
        <source>Check again: the certificate comes from a public issuer, and nothing speaks in between. Mail works with protection on.</source>
        <translation>Prüfen Sie noch einmal: Das Zertifikat kommt von einem öffentlichen Aussteller, und nichts redet dazwischen. Die E-Mail funktioniert bei eingeschaltetem Schutz.</translation>
    </message>
    <message>
        <source>Switching off the whole virus protection or the firewall for a while: switching off mail scanning alone is enough to find out, and attachments are still checked when they are opened.</source>
        <translation>Den ganzen Virenschutz oder die Firewall eine Weile ausschalten: Um es herauszufinden, genügt es, nur die E-Mail-Prüfung auszuschalten, und Anhänge werden beim Öffnen weiterhin geprüft.</translation>
    </message>
    <message>
        <source>Blaming the firewall of Windows first: it does not block outgoing connections unless somebody told it to.</source>
        <translation>Zuerst die Firewall von Windows verdächtigen: Sie sperrt keine ausgehenden Verbindungen, wenn ihr das niemand aufgetragen hat.</translation>
    </message>
    <message>
        <source>Repair the network settings of Windows</source>
        <translation>Reparieren Sie die Netzwerkeinstellungen von Windows</translation>
    </message>
    <message>
        <source>When no program reaches any server although the network is fine, the computer&apos;s own network part may be damaged.</source>
        <translation>Wenn kein Programm irgendeinen Server erreicht, obwohl das Netz in Ordnung ist, ist vielleicht der Netzteil des Systems selbst beschädigt.</translation>
    </message>
    <message>
        <source>Do this only if other programs fail too, or if the check found no connection at all while other devices on the same network work.</source>
        <translation>Tun Sie das nur, wenn auch andere Programme scheitern oder wenn die Prüfung gar keine Verbindung gefunden hat, während andere Geräte im selben Netz funktionieren.</translation>
    </message>
    <message>
        <source>Do websites open on this computer? If they do, this step is very unlikely to help.</source>
        <translation>Öffnen sich auf diesem Computer Websites? Wenn ja, hilft dieser Schritt sehr wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>Websites open</source>
        <translation>Websites öffnen sich</translation>
    </message>
    <message>
        <source>The network part works: leave this step.</source>
        <translation>Die Netzwerkkomponenten arbeiten: Lassen Sie diesen Schritt aus.</translation>
    </message>
    <message>
        <source>Nothing opens, but other devices work</source>
        <translation>Nichts öffnet sich, aber andere Geräte funktionieren</translation>
    </message>
    <message>
        <source>Save the present state first.</source>
        <translation>Sichern Sie zuerst den jetzigen Zustand.</translation>
    </message>
    <message>
        <source>First save how things are now, into two files in your user folder: you will want them if a fixed address or a VPN has to be set up again.</source>
        <translation>Sichern Sie zuerst den jetzigen Zustand in zwei Dateien in Ihrem Benutzerordner: Sie brauchen sie, wenn eine feste Adresse oder ein VPN neu eingerichtet werden muss.</translation>
    </message>
    <message>
        <source>Writes the file network-before.txt into your user folder.</source>
        <translation>Schreibt die Datei network-before.txt in Ihren Benutzerordner.</translation>
    </message>
    <message>
        <source>Nothing has to be put back; delete the file when you no longer need it.</source>
        <translation>Nichts muss zurückgenommen werden; löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Writes the file winsock-before.txt into your user folder.</source>
        <translation>Schreibt die Datei winsock-before.txt in Ihren Benutzerordner.</translation>
    </message>
    <message>
        <source>Open a command window as administrator: press the Windows key, type cmd, choose &quot;Run as administrator&quot;.</source>
        <translation>Öffnen Sie eine Eingabeaufforderung als Administrator: Drücken Sie die Windows-Taste, geben Sie cmd ein und wählen Sie „Als Administrator ausführen“.</translation>
    </message>
    <message>
        <source>Reset the settings of the internet protocol. Windows may answer one line with &quot;Access is denied&quot;; the others count.</source>
        <translation>Setzen Sie die Einstellungen des Internetprotokolls zurück. Vielleicht antwortet Windows in einer Zeile mit „Zugriff verweigert“; es zählen die anderen.</translation>
    </message>
    <message>
        <source>Sets the internet protocol of Windows back to how it was installed: fixed addresses and other settings made by hand are lost.</source>
        <translation>Setzt das Internetprotokoll von Windows auf den Stand der Installation zurück: Feste Adressen und andere Einstellungen von Hand gehen verloren.</translation>
    </message>
    <message>
        <source>Enter the values of network-before.txt again in Settings &gt; Network &amp; internet. If every address there came from the router (DHCP enabled: Yes), nothing has to be entered.</source>
        <translation>Geben Sie die Werte aus network-before.txt unter Einstellungen &gt; Netzwerk und Internet wieder ein. Wenn dort jede Adresse vom Router kam (DHCP aktiviert: Ja), muss nichts eingegeben werden.</translation>
    </message>
    <message>
        <source>Fixed addresses and other settings made by hand are lost.</source>
        <translation>Feste Adressen und andere Einstellungen von Hand gehen verloren.</translation>
    </message>
    <message>
        <source>Enter the values of network-before.txt again in Settings &gt; Network &amp; internet.</source>
        <translation>Geben Sie die Werte aus network-before.txt unter Einstellungen &gt; Netzwerk und Internet wieder ein.</translation>
    </message>
    <message>
        <source>Reset the list of programs that hook into the network.</source>
        <translation>Setzen Sie die Liste der Programme zurück, die sich in das Netz einklinken.</translation>
    </message>
    <message>
        <source>Empties the list of programs that hook into the network: VPN programs, filters and some security programs drop out of it.</source>
        <translation>Leert die Liste der Programme, die sich in das Netz einklinken: VPN-Programme, Filter und manche Sicherheitsprogramme fallen heraus.</translation>
    </message>
    <message>
        <source>Install the programs again that winsock-before.txt names and that no longer work.</source>
        <translation>Installieren Sie die Programme neu, die winsock-before.txt nennt und die nicht mehr funktionieren.</translation>
    </message>
    <message>
        <source>VPN programs, filters and some security programs may have to be installed again; winsock-before.txt names them.</source>
        <translation>VPN-Programme, Filter und manche Sicherheitsprogramme müssen vielleicht neu installiert werden; winsock-before.txt nennt sie.</translation>
    </message>
    <message>
        <source>Install the named programs again.</source>
        <translation>Installieren Sie die genannten Programme neu.</translation>
    </message>
    <message>
        <source>Let the computer forget the addresses it remembers for names.</source>
        <translation>Lassen Sie den Computer die Adressen vergessen, die er sich zu Namen gemerkt hat.</translation>
    </message>
    <message>
        <source>Restart the computer. Save your work first; we go on from here afterwards.</source>
        <translation>Starten Sie den Computer neu. Speichern Sie vorher Ihre Arbeit; danach geht es hier weiter.</translation>
    </message>
    <message>
        <source>Open the mail program and try again.</source>
        <translation>Öffnen Sie das E-Mail-Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>On a Mac: System Settings &gt; Network &gt; your connection &gt; Details &gt; TCP/IP &gt; Renew DHCP Lease, then restart.</source>
        <translation>Auf einem Mac: Systemeinstellungen &gt; Netzwerk &gt; Ihre Verbindung &gt; Details &gt; TCP/IP &gt; DHCP-Lease erneuern, dann neu starten.</translation>
    </message>
    <message>
        <source>On Linux restart the network service, then try again.</source>
        <translation>Starten Sie unter Linux den Netzwerkdienst neu und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Breaks all network connections off for some seconds and makes them anew.</source>
        <translation>Trennt alle Netzverbindungen für einige Sekunden und stellt sie neu her.</translation>
    </message>
    <message>
        <source>Nothing has to be put back: the connections come again by themselves.</source>
        <translation>Nichts muss zurückgenommen werden: Die Verbindungen kommen von selbst wieder.</translation>
    </message>
    <message>
        <source>Connections that are open break off.</source>
        <translation>Offene Verbindungen brechen ab.</translation>
    </message>
    <message>
        <source>After the restart websites open, and the check finds names and connections again.</source>
        <translation>Nach dem Neustart öffnen sich Websites, und die Prüfung findet wieder Namen und Verbindungen.</translation>
    </message>
    <message>
        <source>Commands that ran together, such as &quot;netsh winsock resetipconfig&quot;: they are three, each on a line of its own: netsh int ip reset, netsh winsock reset, ipconfig /flushdns.</source>
        <translation>Aneinandergehängte Befehle wie „netsh winsock resetipconfig“: Es sind drei, jeder in einer eigenen Zeile: netsh int ip reset, netsh winsock reset, ipconfig /flushdns.</translation>
    </message>
    <message>
        <source>Resetting as a routine: it discards fixed addresses and can disable VPN and security programs. Save the present state first, and do it only when the evidence points to this computer.</source>
        <translation>Aus Gewohnheit zurücksetzen: Das verwirft feste Adressen und kann VPN- und Sicherheitsprogramme lahmlegen. Sichern Sie zuerst den jetzigen Zustand, und tun Sie es nur, wenn die Anzeichen auf diesen Computer deuten.</translation>
    </message>
    <message>
        <source>Bring the system and the mail program up to date</source>
        <translation>Bringen Sie System und E-Mail-Programm auf den neuesten Stand</translation>
    </message>
    <message>
        <source>Servers raise their demands on encryption and sign-in; old programs no longer meet them.</source>
        <translation>Server erhöhen ihre Anforderungen an Verschlüsselung und Anmeldung; alte Programme erfüllen sie nicht mehr.</translation>
    </message>
    <message>
        <source>Settings &gt; Windows Update &gt; Check for updates, and install what is offered.</source>
        <translation>Einstellungen &gt; Windows Update &gt; Nach Updates suchen, und installieren Sie, was angeboten wird.</translation>
    </message>
    <message>
        <source>Which version of Windows is it? Windows 7 and 8.1 get no updates any more and lack much of today&apos;s encryption. Windows 10 gets them since October 2025 only when it is enrolled for extended security updates.</source>
        <translation>Welche Version von Windows ist es? Windows 7 und 8.1 bekommen keine Updates mehr, und ihnen fehlt viel von der heutigen Verschlüsselung. Windows 10 bekommt sie seit Oktober 2025 nur noch, wenn es für die erweiterten Sicherheitsupdates angemeldet ist.</translation>
    </message>
    <message>
        <source>Windows 7 or 8.1</source>
        <translation>Windows 7 oder 8.1</translation>
    </message>
    <message>
        <source>It gets no updates any more, and servers may refuse it. A newer Windows is the lasting remedy.</source>
        <translation>Es bekommt keine Updates mehr, und Server weisen es vielleicht ab. Ein neueres Windows ist die dauerhafte Abhilfe.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It gets updates only when it is enrolled for the extended ones.</source>
        <translation>Es bekommt nur dann Updates, wenn es für die erweiterten angemeldet ist.</translation>
    </message>
    <message>
        <source>Windows 11</source>
        <translation>Windows 11</translation>
    </message>
    <message>
        <source>Install what is offered.</source>
        <translation>Installieren Sie, was angeboten wird.</translation>
    </message>
    <message>
        <source>Settings &gt; Windows Update &gt; Update history &gt; Uninstall updates.</source>
        <translation>Einstellungen &gt; Windows Update &gt; Updateverlauf &gt; Updates deinstallieren.</translation>
    </message>
    <message>
        <source>File &gt; Office Account &gt; Update Options &gt; Update Now.</source>
        <translation>Datei &gt; Office-Konto &gt; Updateoptionen &gt; Jetzt aktualisieren.</translation>
    </message>
    <message>
        <source>What does File &gt; Office Account say under About Outlook? Outlook 2016 and 2019 get no updates any more since October 2025, Outlook 2021 since October 2026. They go on working as long as the provider&apos;s demands do not change.</source>
        <translation>Was steht unter Datei &gt; Office-Konto bei „Info zu Outlook“? Outlook 2016 und 2019 bekommen seit Oktober 2025 keine Updates mehr, Outlook 2021 seit Oktober 2026. Sie arbeiten weiter, solange sich die Anforderungen des Anbieters nicht ändern.</translation>
    </message>
    <message>
        <source>Microsoft 365, 2024 or later</source>
        <translation>Microsoft 365, 2024 oder neuer</translation>
    </message>
    <message>
        <source>2021, 2019 or 2016</source>
        <translation>2021, 2019 oder 2016</translation>
    </message>
    <message>
        <source>No updates come any more. It goes on working as long as the provider&apos;s demands do not change.</source>
        <translation>Es kommen keine Updates mehr. Es arbeitet weiter, solange sich die Anforderungen des Anbieters nicht ändern.</translation>
    </message>
    <message>
        <source>2013 or older</source>
        <translation>2013 oder älter</translation>
    </message>
    <message>
        <source>It lacks today&apos;s sign-in and encryption. Move to a program that gets updates.</source>
        <translation>Ihm fehlen die heutige Anmeldung und Verschlüsselung. Wechseln Sie zu einem Programm, das Updates bekommt.</translation>
    </message>
    <message>
        <source>The new version stays; your mail and your settings are kept.</source>
        <translation>Die neue Version bleibt; Ihre E-Mails und Ihre Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>If there is no button Update Options, Outlook was installed from a disc or by a company: its updates come with those of Windows. Settings &gt; Windows Update &gt; Advanced options: switch on &quot;Receive updates for other Microsoft products&quot;, then check for updates.</source>
        <translation>Wenn es keine Schaltfläche „Updateoptionen“ gibt, wurde Outlook von einem Datenträger oder von einer Firma installiert: Seine Updates kommen mit denen von Windows. Einstellungen &gt; Windows Update &gt; Erweiterte Optionen: Schalten Sie „Updates für andere Microsoft-Produkte erhalten“ ein und suchen Sie dann nach Updates.</translation>
    </message>
    <message>
        <source>Microsoft Store &gt; Library &gt; Get updates.</source>
        <translation>Microsoft Store &gt; Bibliothek &gt; Updates abrufen.</translation>
    </message>
    <message>
        <source>Menu Help &gt; Check for Updates (Microsoft AutoUpdate); for a program from the App Store, App Store &gt; Updates.</source>
        <translation>Menü „Hilfe“ &gt; Auf Updates überprüfen (Microsoft AutoUpdate); bei einem Programm aus dem App Store: App Store &gt; Updates.</translation>
    </message>
    <message>
        <source>Menu button &gt; Help &gt; About Thunderbird: it looks for updates by itself and offers a restart.</source>
        <translation>Menüschaltfläche &gt; Hilfe &gt; Über Thunderbird: Es sucht von selbst nach Updates und bietet einen Neustart an.</translation>
    </message>
    <message>
        <source>System Settings &gt; General &gt; Software Update.</source>
        <translation>Systemeinstellungen &gt; Allgemein &gt; Softwareupdate.</translation>
    </message>
    <message>
        <source>The update stays; your files and your mail are kept.</source>
        <translation>Das Update bleibt; Ihre Dateien und E-Mails bleiben erhalten.</translation>
    </message>
    <message>
        <source>Install the updates of your distribution with its update program.</source>
        <translation>Installieren Sie die Updates Ihrer Distribution mit deren Aktualisierungsprogramm.</translation>
    </message>
    <message>
        <source>If updates wait for a restart, restart now: half-installed updates disturb the mail program.</source>
        <translation>Wenn Updates auf einen Neustart warten, starten Sie jetzt neu: Halb installierte Updates stören das E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Does the power button offer &quot;Update and restart&quot;?</source>
        <translation>Bietet die Ein/Aus-Schaltfläche „Aktualisieren und neu starten“ an?</translation>
    </message>
    <message>
        <source>Yes, it offers that</source>
        <translation>Ja, das bietet sie an</translation>
    </message>
    <message>
        <source>Restart now, then try mail.</source>
        <translation>Starten Sie jetzt neu und versuchen Sie es dann mit der E-Mail.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>If the program is out of service (Outlook Express, Windows Live Mail, Windows Mail, Outlook 2013 and older), move the account to a program that still gets updates; on the server nothing changes.</source>
        <translation>Wenn das Programm nicht mehr gepflegt wird (Outlook Express, Windows Live Mail, Windows Mail, Outlook 2013 und älter), ziehen Sie mit dem Konto in ein Programm um, das noch Updates bekommt; auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>What exactly is the mail program called?</source>
        <translation>Wie heißt das E-Mail-Programm genau?</translation>
    </message>
    <message>
        <source>Save mail that lies on this computer only before you change the program.</source>
        <translation>Sichern Sie E-Mails, die nur auf diesem Computer liegen, bevor Sie das Programm wechseln.</translation>
    </message>
    <message>
        <source>The old program stays installed until you remove it.</source>
        <translation>Das alte Programm bleibt installiert, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>Start the mail program and try again.</source>
        <translation>Starten Sie das E-Mail-Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing more is offered for installing, and sending and receiving work after the restart.</source>
        <translation>Es wird nichts mehr zum Installieren angeboten, und Senden und Empfangen funktionieren nach dem Neustart.</translation>
    </message>
    <message>
        <source>Looking for Office AutoUpdate on Windows: that is the updater on the Mac. On Windows it is File &gt; Office Account &gt; Update Options.</source>
        <translation>Unter Windows nach „Office AutoUpdate“ suchen: Das ist das Aktualisierungsprogramm auf dem Mac. Unter Windows ist es Datei &gt; Office-Konto &gt; Updateoptionen.</translation>
    </message>
    <message>
        <source>Taking Windows Update and Office updates for one: look into both.</source>
        <translation>Windows Update und Office-Updates für dasselbe halten: Sehen Sie in beiden nach.</translation>
    </message>
    <message>
        <source>Clear the way for waiting messages</source>
        <translation>Machen Sie den Weg für wartende Nachrichten frei</translation>
    </message>
    <message>
        <source>One message that cannot leave, because it is too big or its address is wrong, holds up all behind it.</source>
        <translation>Eine einzige Nachricht, die nicht hinausgehen kann, weil sie zu groß oder ihre Adresse falsch ist, hält alle dahinter auf.</translation>
    </message>
    <message>
        <source>Look into the Outbox: which message has waited longest, how big is it, and to whom does it go?</source>
        <translation>Sehen Sie in den Postausgang: Welche Nachricht wartet am längsten, wie groß ist sie, und an wen geht sie?</translation>
    </message>
    <message>
        <source>How many messages are in the Outbox, and does one have a big attachment?</source>
        <translation>Wie viele Nachrichten sind im Postausgang, und hat eine davon einen großen Anhang?</translation>
    </message>
    <message>
        <source>One, with a big attachment</source>
        <translation>Eine, mit einem großen Anhang</translation>
    </message>
    <message>
        <source>Take it out, and send the files another way.</source>
        <translation>Nehmen Sie sie heraus und schicken Sie die Dateien auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>One, of ordinary size</source>
        <translation>Eine, von gewöhnlicher Größe</translation>
    </message>
    <message>
        <source>Take it out of the way.</source>
        <translation>Räumen Sie sie aus dem Weg.</translation>
    </message>
    <message>
        <source>The oldest may block the others: take that one out first.</source>
        <translation>Die älteste blockiert vielleicht die anderen: Nehmen Sie diese zuerst heraus.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing waits. Did a message come back?</source>
        <translation>Nichts wartet. Ist eine Nachricht zurückgekommen?</translation>
    </message>
    <message>
        <source>Send/Receive &gt; Work Offline. Wait a minute, until the program has let go of the message.</source>
        <translation>Senden/Empfangen &gt; Offline arbeiten. Warten Sie eine Minute, bis das Programm die Nachricht losgelassen hat.</translation>
    </message>
    <message>
        <source>Press Work Offline again.</source>
        <translation>Klicken Sie noch einmal auf „Offline arbeiten“.</translation>
    </message>
    <message>
        <source>The new Outlook cannot be set to work offline: switch the network of the computer off for a minute instead (the symbol beside the clock), until the program has let go of the message.</source>
        <translation>Das neue Outlook lässt sich nicht auf Offline stellen: Schalten Sie stattdessen das Netz des Computers für eine Minute aus (das Symbol neben der Uhr), bis das Programm die Nachricht losgelassen hat.</translation>
    </message>
    <message>
        <source>Switch the network on again in the same place.</source>
        <translation>Schalten Sie das Netz an derselben Stelle wieder ein.</translation>
    </message>
    <message>
        <source>File &gt; Offline &gt; Work Offline (or the symbol at the lower left).</source>
        <translation>Datei &gt; Offline &gt; Offline arbeiten (oder das Symbol unten links).</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Menu Outlook &gt; Work Offline.</source>
        <translation>Menü „Outlook“ &gt; Offline arbeiten.</translation>
    </message>
    <message>
        <source>Drag the stuck message from the Outbox into Drafts; if that is refused, restart the mail program while it is still offline and try again.</source>
        <translation>Ziehen Sie die feststeckende Nachricht aus dem Postausgang in die Entwürfe; wenn das abgelehnt wird, starten Sie das E-Mail-Programm neu, während es noch offline ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open the message in Drafts and press Send.</source>
        <translation>Öffnen Sie die Nachricht in den Entwürfen und klicken Sie auf „Senden“.</translation>
    </message>
    <message>
        <source>If it cannot be moved, copy its text into a new message and delete the stuck one.</source>
        <translation>Wenn sie sich nicht verschieben lässt, kopieren Sie ihren Text in eine neue Nachricht und löschen Sie die feststeckende.</translation>
    </message>
    <message>
        <source>Deleting it loses its attachments unless you have the files.</source>
        <translation>Mit dem Löschen gehen ihre Anhänge verloren, wenn Sie die Dateien nicht haben.</translation>
    </message>
    <message>
        <source>It lies under Deleted Items until that is emptied.</source>
        <translation>Sie liegt unter „Gelöschte Elemente“, bis diese geleert werden.</translation>
    </message>
    <message>
        <source>Work online again and send a short message without attachment to yourself.</source>
        <translation>Arbeiten Sie wieder online und senden Sie eine kurze Nachricht ohne Anhang an sich selbst.</translation>
    </message>
    <message>
        <source>Does the short message leave? Then the stuck one was the cause.</source>
        <translation>Geht die kurze Nachricht hinaus? Dann war die feststeckende die Ursache.</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Sie geht hinaus</translation>
    </message>
    <message>
        <source>The stuck message was the matter.</source>
        <translation>Es lag an der feststeckenden Nachricht.</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Sie bleibt liegen</translation>
    </message>
    <message>
        <source>The way to the outgoing server is the matter.</source>
        <translation>Es liegt am Weg zum Postausgangsserver.</translation>
    </message>
    <message>
        <source>If the message was too big, put the files into a cloud folder and send the link, or send them in several messages. Attachments grow by about a third on the way.</source>
        <translation>Wenn die Nachricht zu groß war, legen Sie die Dateien in einen Cloud-Ordner und senden Sie den Link, oder senden Sie sie in mehreren Nachrichten. Anhänge wachsen unterwegs um etwa ein Drittel.</translation>
    </message>
    <message>
        <source>How big are the attachments together? Many servers take messages of 20 to 35 MB, which leaves room for 15 to 25 MB of files.</source>
        <translation>Wie groß sind die Anhänge zusammen? Viele Server nehmen Nachrichten von 20 bis 35 MB an, das lässt Platz für 15 bis 25 MB an Dateien.</translation>
    </message>
    <message>
        <source>More than 15 MB</source>
        <translation>Mehr als 15 MB</translation>
    </message>
    <message>
        <source>That is too much for many servers. Use a cloud folder.</source>
        <translation>Das ist für viele Server zu viel. Nehmen Sie einen Cloud-Ordner.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>The size is hardly the matter. Look at the addresses.</source>
        <translation>An der Größe liegt es kaum. Sehen Sie sich die Adressen an.</translation>
    </message>
    <message>
        <source>Check every address: a missing @, a blank, a comma in place of a dot. Delete the address from the suggestions and type it anew.</source>
        <translation>Prüfen Sie jede Adresse: ein fehlendes @, ein Leerzeichen, ein Komma anstelle eines Punkts. Löschen Sie die Adresse aus den Vorschlägen und tippen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Please read the recipients&apos; addresses to me, letter by letter.</source>
        <translation>Bitte lesen Sie mir die Adressen der Empfänger Buchstabe für Buchstabe vor.</translation>
    </message>
    <message>
        <source>One is misspelt</source>
        <translation>Eine ist falsch geschrieben</translation>
    </message>
    <message>
        <source>Correct it, and delete it from the suggestions.</source>
        <translation>Verbessern Sie sie und löschen Sie sie aus den Vorschlägen.</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>Alle stimmen</translation>
    </message>
    <message>
        <source>Ask the recipient by another way whether the address still holds.</source>
        <translation>Fragen Sie den Empfänger auf einem anderen Weg, ob die Adresse noch gilt.</translation>
    </message>
    <message>
        <source>If the message came back, read the lines with a number (like 550 5.1.1) and paste them here.</source>
        <translation>Wenn die Nachricht zurückgekommen ist, lesen Sie die Zeilen mit einer Zahl (wie 550 5.1.1) und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>If nothing visible is stuck, a hidden receipt may be: close the mail program, start it again, and look whether the Outbox still shows a number. If it does, a technician can take it out (last point).</source>
        <translation>Wenn nichts sichtbar feststeckt, kann es eine verborgene Lesebestätigung sein: Schließen Sie das E-Mail-Programm, starten Sie es wieder und sehen Sie nach, ob der Postausgang noch eine Zahl zeigt. Wenn ja, kann jemand aus der Technik sie herausnehmen (letzter Punkt).</translation>
    </message>
    <message>
        <source>If big messages break off: in the account&apos;s settings (More Settings &gt; Advanced) move Server Timeouts towards Long.</source>
        <translation>Wenn große Nachrichten abbrechen: Schieben Sie in den Einstellungen des Kontos (Weitere Einstellungen &gt; Erweitert) „Servertimeout“ in Richtung „Lang“.</translation>
    </message>
    <message>
        <source>Move it back.</source>
        <translation>Schieben Sie es zurück.</translation>
    </message>
    <message>
        <source>For support staff only: with Outlook closed, start MFCMAPI (same 32 or 64 bits as Outlook), Session &gt; Logon…, choose the profile, open the mailbox&apos;s store, open the contents of the Outbox, select the message, and take it out of the queue with &quot;Abort submit&quot; before you delete it.</source>
        <translation>Nur für den Support: Starten Sie bei geschlossenem Outlook MFCMAPI (32 oder 64 Bit wie Outlook), Session &gt; Logon…, wählen Sie das Profil, öffnen Sie den Speicher des Postfachs, öffnen Sie den Inhalt des Postausgangs, markieren Sie die Nachricht und nehmen Sie sie mit „Abort submit“ aus der Warteschlange, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>Have a technician do this; everything else in this step should have been tried.</source>
        <translation>Lassen Sie das jemanden aus der Technik tun; alles andere in diesem Schritt sollte vorher versucht worden sein.</translation>
    </message>
    <message>
        <source>The program changes the mailbox without asking. A wrong deletion cannot be undone.</source>
        <translation>Das Programm ändert das Postfach, ohne zu fragen. Ein falsches Löschen lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Save the data file before: nothing else brings back what is deleted here.</source>
        <translation>Sichern Sie vorher die Datendatei: Nichts sonst bringt zurück, was hier gelöscht wird.</translation>
    </message>
    <message>
        <source>The Outbox is empty, and a short message to your own address arrives.</source>
        <translation>Der Postausgang ist leer, und eine kurze Nachricht an Ihre eigene Adresse kommt an.</translation>
    </message>
    <message>
        <source>Using MFCMAPI as the first thing: it is a tool for developers. There is no &quot;Undelete&quot; in its menus, and a waiting message is first taken out of the queue with &quot;Abort submit&quot;.</source>
        <translation>MFCMAPI als Erstes benutzen: Es ist ein Werkzeug für Entwickler. In seinen Menüs gibt es kein „Undelete“, und eine wartende Nachricht wird zuerst mit „Abort submit“ aus der Warteschlange genommen.</translation>
    </message>
    <message>
        <source>Believing that a stuck message cannot be moved: it nearly always can, once the program works offline.</source>
        <translation>Glauben, eine feststeckende Nachricht ließe sich nicht verschieben: Fast immer geht es, sobald das Programm offline arbeitet.</translation>
    </message>
    <message>
        <source>Repair the program&apos;s own parts</source>
        <translation>Reparieren Sie die Teile des Programms selbst</translation>
    </message>
    <message>
        <source>When parts of the mail program are missing or an add-in breaks it, its own repair puts them back.</source>
        <translation>Wenn Teile des E-Mail-Programms fehlen oder ein Add-In es stört, bringt seine eigene Reparatur sie wieder in Ordnung.</translation>
    </message>
    <message>
        <source>Start the mail program without add-ins: press the Windows key and R and enter the command.</source>
        <translation>Starten Sie das E-Mail-Programm ohne Add-Ins: Drücken Sie die Windows-Taste und R und geben Sie den Befehl ein.</translation>
    </message>
    <message>
        <source>Does mail work like this? Then it is an add-in.</source>
        <translation>Funktioniert die E-Mail so? Dann ist es ein Add-In.</translation>
    </message>
    <message>
        <source>Mail works like this</source>
        <translation>So funktioniert die E-Mail</translation>
    </message>
    <message>
        <source>It is an add-in. Find out which.</source>
        <translation>Es ist ein Add-In. Finden Sie heraus, welches.</translation>
    </message>
    <message>
        <source>The add-ins are not to blame. Repair the program.</source>
        <translation>An den Add-Ins liegt es nicht. Reparieren Sie das Programm.</translation>
    </message>
    <message>
        <source>If that helped: File &gt; Options &gt; Add-ins &gt; COM Add-ins &gt; Go, take all ticks away, restart Outlook, and set them again one at a time until the trouble is back.</source>
        <translation>Wenn das geholfen hat: Datei &gt; Optionen &gt; Add-Ins &gt; COM-Add-Ins &gt; Los, nehmen Sie alle Häkchen heraus, starten Sie Outlook neu und setzen Sie sie einzeln wieder, bis das Problem zurück ist.</translation>
    </message>
    <message>
        <source>Set the ticks again in the same place.</source>
        <translation>Setzen Sie die Häkchen an derselben Stelle wieder.</translation>
    </message>
    <message>
        <source>Menu button &gt; Help &gt; Troubleshoot Mode starts without add-ons. If that helps, switch them off one at a time under Add-ons and Themes.</source>
        <translation>Menüschaltfläche &gt; Hilfe &gt; Fehlerbehebungsmodus startet ohne Add-ons. Wenn das hilft, schalten Sie sie unter „Add-ons und Themes“ einzeln aus.</translation>
    </message>
    <message>
        <source>Switch them on again in the same place.</source>
        <translation>Schalten Sie sie an derselben Stelle wieder ein.</translation>
    </message>
    <message>
        <source>Settings &gt; Apps &gt; Installed apps &gt; Microsoft 365 or Office &gt; the three dots &gt; Modify &gt; Quick Repair.</source>
        <translation>Einstellungen &gt; Apps &gt; Installierte Apps &gt; Microsoft 365 oder Office &gt; die drei Punkte &gt; Ändern &gt; Schnellreparatur.</translation>
    </message>
    <message>
        <source>Is it a company computer? Then its IT may have to do this.</source>
        <translation>Ist es ein Firmencomputer? Dann muss das vielleicht dessen IT tun.</translation>
    </message>
    <message>
        <source>Yes, a company computer</source>
        <translation>Ja, ein Firmencomputer</translation>
    </message>
    <message>
        <source>Its IT has to do this.</source>
        <translation>Das muss dessen IT tun.</translation>
    </message>
    <message>
        <source>Go on with Quick Repair.</source>
        <translation>Machen Sie mit der Schnellreparatur weiter.</translation>
    </message>
    <message>
        <source>Save and close all Office programs first.</source>
        <translation>Speichern Sie vorher alles und schließen Sie alle Office-Programme.</translation>
    </message>
    <message>
        <source>The repaired files stay; your mail and your settings are not touched.</source>
        <translation>Die reparierten Dateien bleiben; Ihre E-Mails und Ihre Einstellungen werden nicht angetastet.</translation>
    </message>
    <message>
        <source>If Quick Repair did not help: the same place, Online Repair. It installs Office anew.</source>
        <translation>Wenn die Schnellreparatur nicht geholfen hat: an derselben Stelle „Onlinereparatur“. Sie installiert Office neu.</translation>
    </message>
    <message>
        <source>It needs the internet and a good half hour, and you may have to sign in to Office again. Mail and settings stay.</source>
        <translation>Das braucht das Internet und eine gute halbe Stunde, und Sie müssen sich vielleicht bei Office neu anmelden. E-Mails und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Office stays newly installed; your mail and your settings are kept.</source>
        <translation>Office bleibt neu installiert; Ihre E-Mails und Ihre Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Settings &gt; Apps &gt; Installed apps &gt; Outlook (new) &gt; the three dots &gt; Advanced options &gt; Repair; if that does not help, Reset.</source>
        <translation>Einstellungen &gt; Apps &gt; Installierte Apps &gt; Outlook (new) &gt; die drei Punkte &gt; Erweiterte Optionen &gt; Reparieren; wenn das nicht hilft, Zurücksetzen.</translation>
    </message>
    <message>
        <source>Reset removes the accounts from the program; mail on the server stays.</source>
        <translation>Das Zurücksetzen entfernt die Konten aus dem Programm; die E-Mails auf dem Server bleiben.</translation>
    </message>
    <message>
        <source>Add the accounts again.</source>
        <translation>Fügen Sie die Konten wieder hinzu.</translation>
    </message>
    <message>
        <source>Move Microsoft Outlook to the Bin and install it again; accounts and mail stay in the profile.</source>
        <translation>Legen Sie Microsoft Outlook in den Papierkorb und installieren Sie es neu; Konten und E-Mails bleiben im Profil.</translation>
    </message>
    <message>
        <source>Have the name and password of your Microsoft account at hand.</source>
        <translation>Halten Sie Namen und Kennwort Ihres Microsoft-Kontos bereit.</translation>
    </message>
    <message>
        <source>The program stays newly installed; accounts and mail stay in the profile.</source>
        <translation>Das Programm bleibt neu installiert; Konten und E-Mails bleiben im Profil.</translation>
    </message>
    <message>
        <source>Install Thunderbird over the present one, from thunderbird.net or your distribution; accounts and mail stay in the profile.</source>
        <translation>Installieren Sie Thunderbird über das vorhandene, von thunderbird.net oder aus Ihrer Distribution; Konten und E-Mails bleiben im Profil.</translation>
    </message>
    <message>
        <source>Restart the computer and try mail.</source>
        <translation>Starten Sie den Computer neu und versuchen Sie es mit der E-Mail.</translation>
    </message>
    <message>
        <source>The program starts without safe mode and sends a message to your own address.</source>
        <translation>Das Programm startet ohne den abgesicherten Modus und sendet eine Nachricht an Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>Registering parts with regsvr32: outlook.exe is a program and cannot be registered, the switch /s hides that it failed, and registering ole32.dll and oleaut32.dll anew does nothing on a Windows of today. Quick Repair and Online Repair do what was meant.</source>
        <translation>Teile mit regsvr32 registrieren: outlook.exe ist ein Programm und lässt sich nicht registrieren, der Schalter /s verbirgt, dass es nicht gelang, und ole32.dll und oleaut32.dll neu zu registrieren bewirkt bei einem heutigen Windows nichts. Schnellreparatur und Onlinereparatur tun, was damit gemeint war.</translation>
    </message>
    <message>
        <source>Is the encryption in order?</source>
        <translation>Ist die Verschlüsselung in Ordnung?</translation>
    </message>
    <message>
        <source>Mail program and server must agree on the encryption, and the certificate must prove that it is the right server.</source>
        <translation>E-Mail-Programm und Server müssen sich über die Verschlüsselung einig sein, und das Zertifikat muss beweisen, dass es der richtige Server ist.</translation>
    </message>
    <message>
        <source>Compare date, time and time zone with a phone. If they are wrong: Settings &gt; Time &amp; language &gt; Date &amp; time, switch &quot;Set time automatically&quot; on and press Sync now.</source>
        <translation>Vergleichen Sie Datum, Uhrzeit und Zeitzone mit einem Handy. Wenn sie nicht stimmen: Einstellungen &gt; Zeit und Sprache &gt; Datum und Uhrzeit, schalten Sie „Uhrzeit automatisch festlegen“ ein und klicken Sie auf „Jetzt synchronisieren“.</translation>
    </message>
    <message>
        <source>Which date and time does the computer show?</source>
        <translation>Welches Datum und welche Uhrzeit zeigt der Computer?</translation>
    </message>
    <message>
        <source>Today&apos;s date and the right time</source>
        <translation>Das heutige Datum und die richtige Uhrzeit</translation>
    </message>
    <message>
        <source>The clock is right. Look at the name in the certificate.</source>
        <translation>Die Uhr stimmt. Sehen Sie sich den Namen im Zertifikat an.</translation>
    </message>
    <message>
        <source>Set it, then let the checks run again.</source>
        <translation>Stellen Sie sie und lassen Sie die Prüfungen dann noch einmal laufen.</translation>
    </message>
    <message>
        <source>Switch &quot;Set time automatically&quot; off again in the same place.</source>
        <translation>Schalten Sie „Uhrzeit automatisch festlegen“ an derselben Stelle wieder aus.</translation>
    </message>
    <message>
        <source>Compare date, time and time zone with a phone. If they are wrong: System Settings &gt; General &gt; Date &amp; Time, switch &quot;Set time and date automatically&quot; on.</source>
        <translation>Vergleichen Sie Datum, Uhrzeit und Zeitzone mit einem Handy. Wenn sie nicht stimmen: Systemeinstellungen &gt; Allgemein &gt; Datum &amp; Uhrzeit, schalten Sie „Datum und Uhrzeit automatisch einstellen“ ein.</translation>
    </message>
    <message>
        <source>Switch &quot;Set time and date automatically&quot; off again in the same place.</source>
        <translation>Schalten Sie „Datum und Uhrzeit automatisch einstellen“ an derselben Stelle wieder aus.</translation>
    </message>
    <message>
        <source>Compare date, time and time zone with a phone, and let the clock set itself.</source>
        <translation>Vergleichen Sie Datum, Uhrzeit und Zeitzone mit einem Handy und lassen Sie die Uhr sich selbst stellen.</translation>
    </message>
    <message>
        <source>The clock sets itself by the internet from now on.</source>
        <translation>Die Uhr stellt sich von jetzt an selbst nach dem Internet.</translation>
    </message>
    <message>
        <source>The clock stops setting itself. Do this only if you set it by hand before.</source>
        <translation>Die Uhr stellt sich nicht mehr selbst. Tun Sie das nur, wenn Sie sie vorher von Hand gestellt haben.</translation>
    </message>
    <message>
        <source>Switch the setting of the clock by the internet off again.</source>
        <translation>Schalten Sie das Stellen der Uhr nach dem Internet wieder aus.</translation>
    </message>
    <message>
        <source>Let encryption and port agree (More Settings &gt; Advanced, &quot;Use the following type of encrypted connection&quot;): SSL/TLS for 993, 995 and 465, STARTTLS for 587. &quot;Auto&quot; may choose none.</source>
        <translation>Lassen Sie Verschlüsselung und Port zusammenpassen (Weitere Einstellungen &gt; Erweitert, „Verwenden Sie den folgenden verschlüsselten Verbindungstyp“): SSL/TLS für 993, 995 und 465, STARTTLS für 587. „Automatisch“ wählt vielleicht keine.</translation>
    </message>
    <message>
        <source>Note the old value before; choose it again.</source>
        <translation>Notieren Sie vorher den alten Wert; wählen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Let encryption and port agree (&quot;Connection security&quot;): SSL/TLS for 993, 995 and 465, STARTTLS for 587.</source>
        <translation>Lassen Sie Verschlüsselung und Port zusammenpassen („Verbindungssicherheit“): SSL/TLS für 993, 995 und 465, STARTTLS für 587.</translation>
    </message>
    <message>
        <source>Let encryption and port agree in the account&apos;s settings: SSL/TLS for 993, 995 and 465, STARTTLS for 587.</source>
        <translation>Lassen Sie Verschlüsselung und Port in den Einstellungen des Kontos zusammenpassen: SSL/TLS für 993, 995 und 465, STARTTLS für 587.</translation>
    </message>
    <message>
        <source>If the certificate is for another name, use that name as the server&apos;s name, provided it belongs to your provider (the provider&apos;s own list says so).</source>
        <translation>Wenn das Zertifikat für einen anderen Namen gilt, nehmen Sie diesen Namen als Servernamen, sofern er Ihrem Anbieter gehört (das sagt die Liste des Anbieters).</translation>
    </message>
    <message>
        <source>For which name was the certificate issued? A hosting company&apos;s name instead of your own domain is common and in order.</source>
        <translation>Für welchen Namen wurde das Zertifikat ausgestellt? Der Name eines Webhosters anstelle Ihrer eigenen Domain ist üblich und in Ordnung.</translation>
    </message>
    <message>
        <source>A name of the provider or its hosting company</source>
        <translation>Ein Name des Anbieters oder seines Hosters</translation>
    </message>
    <message>
        <source>Use that name as the server&apos;s name.</source>
        <translation>Nehmen Sie diesen Namen als Servernamen.</translation>
    </message>
    <message>
        <source>A name that nobody knows</source>
        <translation>Ein Name, den niemand kennt</translation>
    </message>
    <message>
        <source>Do not go on. Ask the provider whose it is.</source>
        <translation>Machen Sie nicht weiter. Fragen Sie den Anbieter, wem er gehört.</translation>
    </message>
    <message>
        <source>A scanner is in between.</source>
        <translation>Ein Scanner steht dazwischen.</translation>
    </message>
    <message>
        <source>Enter the former name again.</source>
        <translation>Geben Sie den bisherigen Namen wieder ein.</translation>
    </message>
    <message>
        <source>If the certificate has run out, tell the provider: only they can renew it. Nothing on your computer is wrong; do not accept the certificate in the meantime.</source>
        <translation>Wenn das Zertifikat abgelaufen ist, sagen Sie es dem Anbieter: Nur er kann es erneuern. An Ihrem Computer ist nichts falsch; nehmen Sie das Zertifikat in der Zwischenzeit nicht an.</translation>
    </message>
    <message>
        <source>Give them the date on which it ran out and the server&apos;s name.</source>
        <translation>Nennen Sie ihm das Datum, an dem es abgelaufen ist, und den Namen des Servers.</translation>
    </message>
    <message>
        <source>If the issuer is not known, do not install a foreign root certificate. Ask the provider or the company&apos;s IT whether the certificate is theirs; at work only IT may distribute a root.</source>
        <translation>Wenn der Aussteller nicht bekannt ist, installieren Sie kein fremdes Stammzertifikat. Fragen Sie den Anbieter oder die IT der Firma, ob das Zertifikat von dort ist; bei der Arbeit darf nur die IT ein Stammzertifikat verteilen.</translation>
    </message>
    <message>
        <source>Is the server a company&apos;s own? Then its IT knows.</source>
        <translation>Gehört der Server der Firma selbst? Dann weiß deren IT Bescheid.</translation>
    </message>
    <message>
        <source>A company&apos;s own server</source>
        <translation>Ein Server der Firma selbst</translation>
    </message>
    <message>
        <source>Its IT can say whether the certificate is theirs.</source>
        <translation>Deren IT kann sagen, ob das Zertifikat von dort ist.</translation>
    </message>
    <message>
        <source>A public provider</source>
        <translation>Ein öffentlicher Anbieter</translation>
    </message>
    <message>
        <source>Somebody may stand in between. Do not accept it.</source>
        <translation>Vielleicht steht jemand dazwischen. Nehmen Sie es nicht an.</translation>
    </message>
    <message>
        <source>If a security program&apos;s name stands as the issuer, switch off its inspection of encrypted mail (step 4).</source>
        <translation>Wenn der Name eines Sicherheitsprogramms als Aussteller dasteht, schalten Sie dessen Prüfung verschlüsselter E-Mail aus (Schritt 4).</translation>
    </message>
    <message>
        <source>Switch it on again in the same place.</source>
        <translation>Schalten Sie sie an derselben Stelle wieder ein.</translation>
    </message>
    <message>
        <source>On an old Windows: Internet Options &gt; Advanced, under Security tick &quot;Use TLS 1.2&quot; (and 1.3 where offered), take the ticks away from SSL 3.0, TLS 1.0 and TLS 1.1, OK.</source>
        <translation>Auf einem alten Windows: Internetoptionen &gt; Erweitert, unter „Sicherheit“ das Häkchen bei „TLS 1.2 verwenden“ (und 1.3, wo angeboten) setzen, die Häkchen bei SSL 3.0, TLS 1.0 und TLS 1.1 herausnehmen, OK.</translation>
    </message>
    <message>
        <source>Very old devices in the house may then be out of reach for this computer.</source>
        <translation>Sehr alte Geräte im Haus sind für diesen Computer danach vielleicht nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Note which versions are ticked before, and set the ticks as they were in the same place.</source>
        <translation>Notieren Sie vorher, welche Versionen angekreuzt sind, und setzen Sie die Häkchen an derselben Stelle wieder so.</translation>
    </message>
    <message>
        <source>If the server offers only TLS 1.0 or 1.1, tell the provider: these versions were given up as unsafe in 2021. Do not switch them on again.</source>
        <translation>Wenn der Server nur TLS 1.0 oder 1.1 anbietet, sagen Sie es dem Anbieter: Diese Versionen wurden 2021 als unsicher aufgegeben. Schalten Sie sie nicht wieder ein.</translation>
    </message>
    <message>
        <source>For experts: see what the server presents on a port with encryption from the first byte (993, 995, 465). openssl has to be installed; Windows does not bring it.</source>
        <translation>Für Fachleute: Sehen Sie, was der Server an einem Port mit Verschlüsselung ab dem ersten Byte (993, 995, 465) vorzeigt. openssl muss installiert sein; Windows bringt es nicht mit.</translation>
    </message>
    <message>
        <source>For experts: the same for a port that begins in clear (587 with smtp, 143 with imap, 110 with pop3).</source>
        <translation>Für Fachleute: dasselbe für einen Port, der unverschlüsselt beginnt (587 mit smtp, 143 mit imap, 110 mit pop3).</translation>
    </message>
    <message>
        <source>Check again: every service shows a sound certificate and an encrypted connection.</source>
        <translation>Prüfen Sie noch einmal: Jeder Dienst zeigt ein gültiges Zertifikat und eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Installing the root of a self-signed certificate as trusted for the whole computer: whoever holds its key can pass himself off as any website. The provider should use a public certificate.</source>
        <translation>Das Stammzertifikat eines selbstsignierten Zertifikats für den ganzen Computer als vertrauenswürdig installieren: Wer dessen Schlüssel hat, kann sich als jede Website ausgeben. Der Anbieter sollte ein öffentliches Zertifikat verwenden.</translation>
    </message>
    <message>
        <source>Calling openssl s_client without more: Windows does not bring it, it needs -servername, and -starttls on 587, 143 and 110. The check in this program tells the same without it.</source>
        <translation>openssl s_client ohne Weiteres aufrufen: Windows bringt es nicht mit, es braucht -servername und bei 587, 143 und 110 auch -starttls. Die Prüfung in diesem Programm sagt dasselbe ohne das.</translation>
    </message>
    <message>
        <source>Switching the check of the certificate off when its name does not fit: the right server name mends it.</source>
        <translation>Die Prüfung des Zertifikats ausschalten, wenn sein Name nicht passt: Der richtige Servername behebt das.</translation>
    </message>
    <message>
        <source>Read what the programs wrote down</source>
        <translation>Lesen Sie, was die Programme aufgeschrieben haben</translation>
    </message>
    <message>
        <source>If all else is in order, the logs show at which word of the conversation it fails, and give support something to work with.</source>
        <translation>Wenn alles andere in Ordnung ist, zeigen die Protokolle, bei welchem Wort der Unterhaltung es scheitert, und geben dem Support etwas in die Hand.</translation>
    </message>
    <message>
        <source>Open the Event Viewer, Windows Logs &gt; Application.</source>
        <translation>Öffnen Sie die Ereignisanzeige, Windows-Protokolle &gt; Anwendung.</translation>
    </message>
    <message>
        <source>Filter Current Log &gt; Event sources: tick Outlook, OK. For crashes look at the source Application Error with OUTLOOK.EXE in the text. Look at the time of the failure.</source>
        <translation>Aktuelles Protokoll filtern &gt; Quellen: Outlook ankreuzen, OK. Bei Abstürzen sehen Sie nach der Quelle „Application Error“ mit OUTLOOK.EXE im Text. Achten Sie auf die Uhrzeit des Fehlers.</translation>
    </message>
    <message>
        <source>Is there an entry at the very minute of the failure? A socket error in its text points to the network (step 1), a certificate to step 9, a data file to step 3.</source>
        <translation>Gibt es einen Eintrag genau aus der Minute des Fehlers? Ein Socketfehler im Text deutet auf das Netz (Schritt 1), ein Zertifikat auf Schritt 9, eine Datendatei auf Schritt 3.</translation>
    </message>
    <message>
        <source>It names a socket or a connection</source>
        <translation>Er nennt einen Socket oder eine Verbindung</translation>
    </message>
    <message>
        <source>The network is the matter.</source>
        <translation>Es liegt am Netz.</translation>
    </message>
    <message>
        <source>It names a certificate</source>
        <translation>Er nennt ein Zertifikat</translation>
    </message>
    <message>
        <source>Encryption is the matter.</source>
        <translation>Es liegt an der Verschlüsselung.</translation>
    </message>
    <message>
        <source>It names a data file</source>
        <translation>Er nennt eine Datendatei</translation>
    </message>
    <message>
        <source>Nothing at that minute</source>
        <translation>Nichts in dieser Minute</translation>
    </message>
    <message>
        <source>Let Outlook write down more.</source>
        <translation>Lassen Sie Outlook mehr aufschreiben.</translation>
    </message>
    <message>
        <source>File &gt; Options &gt; Advanced &gt; Other: tick &quot;Enable troubleshooting logging (requires restarting Outlook)&quot;, OK, and restart Outlook.</source>
        <translation>Datei &gt; Optionen &gt; Erweitert &gt; Weitere: Setzen Sie das Häkchen bei „Problembehandlungsprotokollierung aktivieren (erfordert Neustart von Outlook)“, OK, und starten Sie Outlook neu.</translation>
    </message>
    <message>
        <source>The files grow without limit and name people and servers.</source>
        <translation>Die Dateien wachsen unbegrenzt und nennen Personen und Server.</translation>
    </message>
    <message>
        <source>Take the tick away and restart Outlook.</source>
        <translation>Nehmen Sie das Häkchen heraus und starten Sie Outlook neu.</translation>
    </message>
    <message>
        <source>Let the failure happen once more, and note the time.</source>
        <translation>Lassen Sie den Fehler noch einmal geschehen und notieren Sie die Uhrzeit.</translation>
    </message>
    <message>
        <source>Open the folder of the logs. Opmlog.log holds sending (SMTP) and POP3, the files that begin with IMAP- hold receiving; the .etl files are for Microsoft. Paste the lines around the time of the failure here.</source>
        <translation>Öffnen Sie den Ordner mit den Protokollen. Opmlog.log enthält das Senden (SMTP) und POP3, die Dateien, die mit IMAP- beginnen, den Empfang; die .etl-Dateien sind für Microsoft. Fügen Sie die Zeilen um die Uhrzeit des Fehlers hier ein.</translation>
    </message>
    <message>
        <source>They hold mail addresses; take out what others need not see.</source>
        <translation>Sie enthalten E-Mail-Adressen; nehmen Sie heraus, was andere nicht sehen müssen.</translation>
    </message>
    <message>
        <source>Switch logging off again: take the tick away in the same place and restart Outlook.</source>
        <translation>Schalten Sie die Protokollierung wieder aus: Nehmen Sie an derselben Stelle das Häkchen heraus und starten Sie Outlook neu.</translation>
    </message>
    <message>
        <source>Hold Ctrl, right-click the Outlook symbol beside the clock &gt; Connection Status. For Microsoft accounts the column Authn should say Bearer; Clear means the old sign-in.</source>
        <translation>Halten Sie die Strg-Taste, klicken Sie mit der rechten Maustaste auf das Outlook-Symbol neben der Uhr &gt; Verbindungsstatus. Bei Microsoft-Konten sollte in der Spalte „Authn“ „Bearer“ stehen; „Clear“ bedeutet die alte Anmeldung.</translation>
    </message>
    <message>
        <source>Settings &gt; General &gt; Config Editor: set mailnews.smtp.loglevel (sending) or mailnews.pop3.loglevel (POP3) to All, let it fail again, and read Tools &gt; Developer Tools &gt; Error Console. IMAP is logged only when Thunderbird is started with MOZ_LOG set to IMAP:4,timestamp and MOZ_LOG_FILE set to the name of a file.</source>
        <translation>Einstellungen &gt; Allgemein &gt; Konfiguration bearbeiten: Setzen Sie mailnews.smtp.loglevel (Senden) oder mailnews.pop3.loglevel (POP3) auf All, lassen Sie es noch einmal scheitern und lesen Sie Extras &gt; Entwicklerwerkzeuge &gt; Fehlerkonsole. IMAP wird nur aufgezeichnet, wenn Thunderbird mit MOZ_LOG auf IMAP:4,timestamp und MOZ_LOG_FILE auf dem Namen einer Datei gestartet wird.</translation>
    </message>
    <message>
        <source>The console may show addresses and contents.</source>
        <translation>Die Konsole zeigt vielleicht Adressen und Inhalte.</translation>
    </message>
    <message>
        <source>Press the reset arrow beside each setting that you changed.</source>
        <translation>Klicken Sie neben jeder Einstellung, die Sie geändert haben, auf den Pfeil zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>Help &gt; Contact Support collects the log for Microsoft. In versions with Settings &gt; General &gt; &quot;Turn on logging for troubleshooting&quot;, switch that on, let it fail again, and switch it off.</source>
        <translation>„Hilfe“ &gt; „Support kontaktieren“ sammelt das Protokoll für Microsoft. In Versionen mit Einstellungen &gt; Allgemein &gt; „Protokollierung zur Problembehandlung aktivieren“ schalten Sie das ein, lassen Sie es noch einmal scheitern und schalten Sie es wieder aus.</translation>
    </message>
    <message>
        <source>Switch logging off in the same place.</source>
        <translation>Schalten Sie die Protokollierung an derselben Stelle aus.</translation>
    </message>
    <message>
        <source>Look at the journal of the last quarter of an hour.</source>
        <translation>Sehen Sie sich das Journal der letzten Viertelstunde an.</translation>
    </message>
    <message>
        <source>Save the report of this session and give it to the provider or to support; it says what was tested and what was tried, without passwords.</source>
        <translation>Speichern Sie den Bericht dieser Sitzung und geben Sie ihn dem Anbieter oder dem Support; darin steht, was geprüft und was versucht wurde, ohne Kennwörter.</translation>
    </message>
    <message>
        <source>The log names the failing command or the file concerned. With that, go back to the step it points to.</source>
        <translation>Das Protokoll nennt den Befehl, der scheitert, oder die betroffene Datei. Kehren Sie damit zu dem Schritt zurück, auf den es deutet.</translation>
    </message>
    <message>
        <source>Ticking &quot;Show debug information&quot; in Send/Receive: there is no such option. The real one is called &quot;Enable troubleshooting logging&quot; and stands under File &gt; Options &gt; Advanced.</source>
        <translation>Bei „Senden/Empfangen“ „Debuginformationen anzeigen“ ankreuzen: Diese Option gibt es nicht. Die echte heißt „Problembehandlungsprotokollierung aktivieren“ und steht unter Datei &gt; Optionen &gt; Erweitert.</translation>
    </message>
    <message>
        <source>Filtering by the event numbers 1001, 1012 and 1033: in the Application log they belong to the Windows Installer and to error reports. Filter by the source Outlook.</source>
        <translation>Nach den Ereignisnummern 1001, 1012 und 1033 filtern: Im Anwendungsprotokoll gehören sie zum Windows Installer und zu Fehlerberichten. Filtern Sie nach der Quelle „Outlook“.</translation>
    </message>
    <message>
        <source>Searching for events of MAPI or SMTP: a Windows for users has no such sources.</source>
        <translation>Nach Ereignissen von MAPI oder SMTP suchen: Ein Windows für Anwender hat solche Quellen nicht.</translation>
    </message>
    <message>
        <source>Expecting lines of program code in the logs: they hold the conversation with the server.</source>
        <translation>In den Protokollen Zeilen von Programmcode erwarten: Sie enthalten die Unterhaltung mit dem Server.</translation>
    </message>
    <message>
        <source>Messages stay in the Outbox</source>
        <translation>Nachrichten bleiben im Postausgang</translation>
    </message>
    <message>
        <source>The mail program cannot hand its messages over. Either it does not reach the outgoing server, or the server takes nothing from it, or one message blocks those behind it.</source>
        <translation>Das E-Mail-Programm wird seine Nachrichten nicht los. Entweder erreicht es den Postausgangsserver nicht, oder der Server nimmt nichts von ihm an, oder eine Nachricht blockiert die dahinter.</translation>
    </message>
    <message>
        <source>No mail arrives any more</source>
        <translation>Es kommt keine E-Mail mehr an</translation>
    </message>
    <message>
        <source>The program does not get to the incoming server, or is not let in. It can also be that nothing was sent to you: write to yourself from another account to know.</source>
        <translation>Das Programm kommt nicht zum Posteingangsserver oder wird nicht eingelassen. Es kann auch sein, dass Ihnen nichts geschickt wurde: Schreiben Sie sich von einem anderen Konto, um das zu wissen.</translation>
    </message>
    <message>
        <source>It asks for the password again and again</source>
        <translation>Es fragt immer wieder nach dem Kennwort</translation>
    </message>
    <message>
        <source>The server was reached and does not accept the sign-in. The password may be right all the same: many providers want an app password or their own sign-in window.</source>
        <translation>Der Server wurde erreicht und nimmt die Anmeldung nicht an. Das Kennwort kann trotzdem stimmen: Viele Anbieter verlangen ein App-Kennwort oder ihr eigenes Anmeldefenster.</translation>
    </message>
    <message>
        <source>A warning about the certificate or security of the server appears</source>
        <translation>Eine Warnung zum Zertifikat oder zur Sicherheit des Servers erscheint</translation>
    </message>
    <message>
        <source>The server could not prove who it is. The certificate may have run out or be for another name, the clock of this computer may be wrong, or something in between reads along. Do not press Yes before you know which.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist. Vielleicht ist das Zertifikat abgelaufen oder gilt für einen anderen Namen, vielleicht geht die Uhr dieses Computers falsch, oder etwas dazwischen liest mit. Klicken Sie nicht auf „Ja“, bevor Sie wissen, was es ist.</translation>
    </message>
    <message>
        <source>Sending works, receiving does not</source>
        <translation>Senden geht, Empfangen nicht</translation>
    </message>
    <message>
        <source>The network and the password for sending are fine, so it is the incoming server&apos;s name, port or sign-in, or the mailbox itself.</source>
        <translation>Das Netz und das Kennwort für das Senden sind in Ordnung; es liegt also an Name, Port oder Anmeldung des Posteingangsservers oder am Postfach selbst.</translation>
    </message>
    <message>
        <source>The network and the password for receiving are fine, so it is the outgoing server: its name or port, a sign-in for sending that is not switched on, or a network that blocks the port.</source>
        <translation>Das Netz und das Kennwort für den Empfang sind in Ordnung; es liegt also am Postausgangsserver: an seinem Namen oder Port, an einer nicht eingeschalteten Anmeldung zum Senden oder an einem Netz, das den Port sperrt.</translation>
    </message>
    <message>
        <source>A message came back as undeliverable</source>
        <translation>Eine Nachricht kam als unzustellbar zurück</translation>
    </message>
    <message>
        <source>Sending works: a server further on refused the message and says why in the message that came back. The number in it tells whether the address, the size, the sender or a rule is the matter.</source>
        <translation>Das Senden funktioniert: Ein Server weiter hinten hat die Nachricht abgelehnt und sagt den Grund in der Nachricht, die zurückkam. Die Zahl darin verrät, ob es an der Adresse, der Größe, dem Absender oder einer Regel liegt.</translation>
    </message>
    <message>
        <source>Sending and receiving are very slow</source>
        <translation>Senden und Empfangen sind sehr langsam</translation>
    </message>
    <message>
        <source>The connection works and takes too long: a weak network, a busy server, a scanner that looks at everything, or a very big mailbox file.</source>
        <translation>Die Verbindung funktioniert und braucht zu lange: ein schwaches Netz, ein ausgelasteter Server, ein Scanner, der alles ansieht, oder eine sehr große Postfachdatei.</translation>
    </message>
    <message>
        <source>Send/Receive stops after a short while with an error</source>
        <translation>„Senden/Empfangen“ bricht nach kurzer Zeit mit einem Fehler ab</translation>
    </message>
    <message>
        <source>The conversation begins and breaks off. Something closes the connection: the server, a filter on the way, or a timeout.</source>
        <translation>Die Unterhaltung beginnt und bricht ab. Etwas schließt die Verbindung: der Server, ein Filter unterwegs oder eine Zeitbegrenzung.</translation>
    </message>
    <message>
        <source>Websites work, only mail does not</source>
        <translation>Websites funktionieren, nur E-Mail nicht</translation>
    </message>
    <message>
        <source>The internet connection itself is fine. The mail ports may be blocked, the settings wrong, or the mail program damaged.</source>
        <translation>Die Internetverbindung selbst ist in Ordnung. Vielleicht sind die E-Mail-Ports gesperrt, die Einstellungen falsch oder das E-Mail-Programm beschädigt.</translation>
    </message>
    <message>
        <source>It works in another network or on the phone, but not here</source>
        <translation>In einem anderen Netz oder auf dem Handy geht es, hier aber nicht</translation>
    </message>
    <message>
        <source>Account and server are fine. What is here in between is the matter: the network, its firewall, or a program on this computer.</source>
        <translation>Konto und Server sind in Ordnung. Es liegt an dem, was hier dazwischen ist: am Netz, an seiner Firewall oder an einem Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>It stopped after an update</source>
        <translation>Seit einem Update geht es nicht mehr</translation>
    </message>
    <message>
        <source>The update changed the program, its security part, or what it demands of the server.</source>
        <translation>Das Update hat das Programm, seinen Sicherheitsteil oder seine Anforderungen an den Server verändert.</translation>
    </message>
    <message>
        <source>The mail program stops responding or closes by itself</source>
        <translation>Das E-Mail-Programm reagiert nicht mehr oder schließt sich von selbst</translation>
    </message>
    <message>
        <source>The trouble is in the program, an add-in or its data file, before any server comes into play.</source>
        <translation>Das Problem steckt im Programm, einem Add-In oder seiner Datendatei, noch bevor ein Server ins Spiel kommt.</translation>
    </message>
    <message>
        <source>Nothing on this computer gets to the internet</source>
        <translation>Nichts auf diesem Computer kommt ins Internet</translation>
    </message>
    <message>
        <source>Mail is not the matter: this computer or its network has no connection.</source>
        <translation>Es liegt nicht an der E-Mail: Dieser Computer oder sein Netz hat keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>mm::AccountPage</name>
    <message>
        <source>A&amp;dd another server</source>
        <translation>Weiteren Server &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Sign-in (not required)</source>
        <translation>Anmeldung (nicht nötig)</translation>
    </message>
    <message>
        <source>With the password we can test the sign-in as well. It goes to your own mail servers alone, and only over a sound encrypted connection. It is kept nowhere: not in a file, not in a report.</source>
        <translation>Mit dem Kennwort können wir auch die Anmeldung prüfen. Es geht nur an Ihre eigenen Mailserver, und nur über eine einwandfrei verschlüsselte Verbindung. Es wird nirgends aufbewahrt: in keiner Datei und in keinem Bericht.</translation>
    </message>
    <message>
        <source>as the mail address</source>
        <translation>wie die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>Es wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>already given</source>
        <translation>bereits angegeben</translation>
    </message>
</context>
<context>
    <name>mm::AccountViewModel</name>
    <message>
        <source>a guess; compare it with your mail program</source>
        <translation>eine Vermutung; vergleichen Sie sie mit Ihrem E-Mail-Programm</translation>
    </message>
    <message>
        <source>from the text that you pasted</source>
        <translation>aus dem Text, den Sie eingefügt haben</translation>
    </message>
    <message>
        <source>A mail address has an @ in it, like name@example.com.</source>
        <translation>Eine E-Mail-Adresse enthält ein @, wie name@example.com.</translation>
    </message>
    <message>
        <source>This is not a whole mail address. It looks like name@example.com.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>Enter at least one server: the incoming or the outgoing one.</source>
        <translation>Geben Sie mindestens einen Server ein: den für den Posteingang oder den für den Postausgang.</translation>
    </message>
    <message>
        <source>This is a mail address. A server name looks like imap.example.com.</source>
        <translation>Das ist eine E-Mail-Adresse. Ein Servername sieht aus wie imap.example.com.</translation>
    </message>
    <message>
        <source>This is a web address. A server name looks like imap.example.com.</source>
        <translation>Das ist eine Webadresse. Ein Servername sieht aus wie imap.example.com.</translation>
    </message>
    <message>
        <source>A server name has no spaces in it. It looks like imap.example.com.</source>
        <translation>Ein Servername enthält keine Leerzeichen. Er sieht aus wie imap.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a server&apos;s name. It looks like imap.example.com, or 192.0.2.7.</source>
        <translation>Das kann kein Servername sein. Er sieht aus wie imap.example.com oder 192.0.2.7.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; the usual one here is %1.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; üblich ist hier %1.</translation>
    </message>
    <message>
        <source>as %1 has it</source>
        <translation>so wie in %1</translation>
    </message>
</context>
<context>
    <name>mm::Arguments</name>
    <message>
        <source>Usage: mailmend [OPTIONS] [TEXT|FILE]
Finds out why mail will not send or arrive, and leads through mending it.

  TEXT or FILE            the error message, its number, or a mail that came back (.eml)
  --practice [FAULT]      practise on a mail server inside the program that shows a fault
  --no-internet-checks    test the account&apos;s own servers alone
  --lang CODE             the language to speak, such as de; else the system&apos;s
  --help, --version       say this, or the version, and end

Faults to practise on: %1
</source>
        <translation>Aufruf: mailmend [OPTIONEN] [TEXT|DATEI]
Findet heraus, warum E-Mail nicht hinausgeht oder ankommt, und führt durch die Abhilfe.

  TEXT oder DATEI         die Fehlermeldung, ihre Nummer oder eine zurückgekommene E-Mail (.eml)
  --practice [FEHLER]     übt an einem Mailserver im Programm, der einen Fehler zeigt
  --no-internet-checks    prüft nur die Server des Kontos selbst
  --lang CODE             die Sprache, etwa de; sonst die des Systems
  --help, --version       sagt dies oder die Version und endet

Fehler zum Üben: %1
</translation>
    </message>
</context>
<context>
    <name>mm::BarStrip</name>
    <message>
        <source>%1: running</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1: nach %2 gescheitert</translation>
    </message>
</context>
<context>
    <name>mm::ChangeList</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>mm::CheckViewModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Testing your mail servers…</source>
        <translation>Ihre Mailserver werden geprüft …</translation>
    </message>
    <message>
        <source>A fault was found. The other tests go on…</source>
        <translation>Ein Fehler wurde gefunden. Die anderen Prüfungen laufen weiter …</translation>
    </message>
    <message>
        <source>You stopped the check. What had been seen up to then stands below.</source>
        <translation>Sie haben die Prüfung angehalten. Was bis dahin zu sehen war, steht unten.</translation>
    </message>
    <message>
        <source>Every server answered as it should.</source>
        <translation>Jeder Server hat so geantwortet, wie es sein soll.</translation>
    </message>
    <message>
        <source>The check found a fault.</source>
        <translation>Die Prüfung hat einen Fehler gefunden.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>mm::CodeDetail</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>(we do not follow this)</source>
        <translation>(dem folgen wir nicht)</translation>
    </message>
    <message>
        <source>What usually causes it</source>
        <translation>Was das gewöhnlich verursacht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Woran man es erkennt</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Looks like this:</source>
        <translation>Sieht so aus:</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation>Verwandte Codes</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>It means the same as in general.</source>
        <translation>Es bedeutet dasselbe wie im Allgemeinen.</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>Bei %1:</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Im Allgemeinen</translation>
    </message>
</context>
<context>
    <name>mm::CodesModel</name>
    <message>
        <source>SMTP (sending)</source>
        <translation>SMTP (Senden)</translation>
    </message>
    <message>
        <source>IMAP (fetching)</source>
        <translation>IMAP (Abholen)</translation>
    </message>
    <message>
        <source>POP3 (fetching)</source>
        <translation>POP3 (Abholen)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Server names (DNS)</source>
        <translation>Servernamen (DNS)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Busy server</source>
        <translation>Ausgelasteter Server</translation>
    </message>
    <message>
        <source>Sending not allowed</source>
        <translation>Senden nicht erlaubt</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Full mailbox</source>
        <translation>Volles Postfach</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>Die Nachricht selbst</translation>
    </message>
    <message>
        <source>Profile and data files</source>
        <translation>Profil und Datendateien</translation>
    </message>
    <message>
        <source>Security software</source>
        <translation>Sicherheitssoftware</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>E-Mail-Programm</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing found with these filters. Clear them to look among all %1 codes.</source>
        <translation>Mit diesen Filtern wurde nichts gefunden. Löschen Sie sie, um in allen %1 Codes zu suchen.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a code such as 0x800CCC0E, or a word such as “certificate”.</source>
        <translation>Zu „%1“ wurde nichts gefunden. Versuchen Sie einen Code wie 0x800CCC0E oder ein Wort wie „Zertifikat“.</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 Codes</translation>
    </message>
    <message>
        <source>%1 of %2 codes</source>
        <translation>%1 von %2 Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>mm::CodesPage</name>
    <message>
        <source>Error codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>Search the error codes</source>
        <translation>In den Fehlercodes suchen</translation>
    </message>
    <message>
        <source>Code, name or words: 0x800CCC0E, certificate, 5.7.1</source>
        <translation>Code, Name oder Wörter: 0x800CCC0E, Zertifikat, 5.7.1</translation>
    </message>
    <message>
        <source>Choose a code to read what it means.</source>
        <translation>Wählen Sie einen Code, um zu lesen, was er bedeutet.</translation>
    </message>
    <message>
        <source>&amp;Troubleshoot this</source>
        <translation>Diesen Fehler be&amp;heben</translation>
    </message>
</context>
<context>
    <name>mm::CommandBox</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>Was er ausgegeben hat</translation>
    </message>
    <message>
        <source>Run the command</source>
        <translation>Den Befehl ausführen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>It is running…</source>
        <translation>Er läuft …</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Den Befehl %1 kopieren</translation>
    </message>
    <message>
        <source>Run the command %1</source>
        <translation>Den Befehl %1 ausführen</translation>
    </message>
    <message>
        <source>This is run: %1</source>
        <translation>Ausgeführt wird: %1</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Noch einmal ausführen …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>mm::CommandsViewModel</name>
    <message>
        <source>This command is to be copied and entered by yourself.</source>
        <translation>Diesen Befehl kopieren Sie und geben ihn selbst ein.</translation>
    </message>
    <message>
        <source>This command is for %1: copy it to that computer.</source>
        <translation>Dieser Befehl ist für %1: Kopieren Sie ihn auf den betreffenden Computer.</translation>
    </message>
    <message>
        <source>The program “%1” was not found on this computer.</source>
        <translation>Das Programm „%1“ wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>MailMend cannot ask this system for an administrator&apos;s rights: copy the command.</source>
        <translation>MailMend kann dieses System nicht um die Rechte eines Administrators bitten: Kopieren Sie den Befehl.</translation>
    </message>
    <message>
        <source>It can be put back by another command, which MailMend keeps ready: %1</source>
        <translation>Ein anderer Befehl, den MailMend bereithält, nimmt das zurück: %1</translation>
    </message>
    <message>
        <source>You can put it back by hand: %1</source>
        <translation>Sie können das von Hand zurücknehmen: %1</translation>
    </message>
    <message>
        <source>This cannot be undone. %1</source>
        <translation>Das lässt sich nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>It opens a window and changes nothing by itself.</source>
        <translation>Er öffnet ein Fenster und ändert selbst nichts.</translation>
    </message>
    <message>
        <source>It only looks and changes nothing.</source>
        <translation>Er sieht nur nach und ändert nichts.</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>Was er ändert: %1</translation>
    </message>
    <message>
        <source>It needs an administrator&apos;s rights: the system asks for them in a window of its own.</source>
        <translation>Er braucht die Rechte eines Administrators: Das System fragt in einem eigenen Fenster danach.</translation>
    </message>
    <message>
        <source>It takes effect after a restart of the computer; we go on from this step afterwards.</source>
        <translation>Er wirkt nach einem Neustart des Computers; danach geht es bei diesem Schritt weiter.</translation>
    </message>
    <message>
        <source>It ended and reports a problem (number %1).</source>
        <translation>Er ist beendet und meldet ein Problem (Nummer %1).</translation>
    </message>
    <message>
        <source>Done. Now restart the computer and start MailMend again: it goes on at this step.</source>
        <translation>Erledigt. Starten Sie jetzt den Computer neu und öffnen Sie MailMend wieder: Es macht bei diesem Schritt weiter.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>The window is being opened.</source>
        <translation>Das Fenster wird geöffnet.</translation>
    </message>
    <message>
        <source>The rights were not given, so nothing was run.</source>
        <translation>Die Rechte wurden nicht erteilt; deshalb wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>It could not be started, so nothing was changed.</source>
        <translation>Er konnte nicht gestartet werden; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Er brauchte zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>You stopped it. Part of it may have been done.</source>
        <translation>Sie haben ihn angehalten. Ein Teil kann schon geschehen sein.</translation>
    </message>
    <message>
        <source>It runs with more rights than MailMend has and could not be stopped. It may still be running.</source>
        <translation>Er läuft mit mehr Rechten, als MailMend hat, und konnte nicht angehalten werden. Vielleicht läuft er noch.</translation>
    </message>
    <message>
        <source>It broke down. Part of it may have been done.</source>
        <translation>Er ist abgestürzt. Ein Teil kann schon geschehen sein.</translation>
    </message>
    <message>
        <source>… (there was more; only the beginning was kept)</source>
        <translation>… (es gab mehr; nur der Anfang wurde behalten)</translation>
    </message>
    <message>
        <source>Windows does not hand over what a command writes that runs as administrator.</source>
        <translation>Windows gibt nicht heraus, was ein Befehl ausgibt, der als Administrator läuft.</translation>
    </message>
    <message>
        <source>Needs an administrator&apos;s rights.</source>
        <translation>Braucht die Rechte eines Administrators.</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonDialog</name>
    <message>
        <source>This computer and %1</source>
        <translation>Dieser Computer und %1</translation>
    </message>
    <message>
        <source>What differs, service by service</source>
        <translation>Was sich unterscheidet, Dienst für Dienst</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>mm::Controller</name>
    <message>
        <source>MailMend&apos;s own table of codes is damaged. Install the program again. (%1)</source>
        <translation>Die Code-Tabelle von MailMend ist beschädigt. Installieren Sie das Programm neu. (%1)</translation>
    </message>
    <message>
        <source>The practice server could not be started. %1</source>
        <translation>Der Übungsserver konnte nicht gestartet werden. %1</translation>
    </message>
</context>
<context>
    <name>mm::DecisionViewModel</name>
    <message>
        <source>(Step %1)</source>
        <translation>(Schritt %1)</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Das weiß ich nicht</translation>
    </message>
    <message>
        <source>We go on without it.</source>
        <translation>Wir machen ohne diese Antwort weiter.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hand it over to %1</source>
        <translation>Weitergeben an %1</translation>
    </message>
    <message>
        <source>Go to step %1: %2</source>
        <translation>Zu Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>mm::Disclosure</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>mm::FacetRow</name>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>Fi&amp;lter löschen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Bere&amp;ich</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>every protocol</source>
        <translation>jedes Protokoll</translation>
    </message>
    <message>
        <source>every area</source>
        <translation>jeder Bereich</translation>
    </message>
</context>
<context>
    <name>mm::FamilyText</name>
    <message>
        <source>General mail errors</source>
        <translation>Allgemeine E-Mail-Fehler</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Senden (SMTP)</translation>
    </message>
    <message>
        <source>Fetching (POP3)</source>
        <translation>Abholen (POP3)</translation>
    </message>
    <message>
        <source>Fetching (IMAP)</source>
        <translation>Abholen (IMAP)</translation>
    </message>
    <message>
        <source>News (NNTP)</source>
        <translation>News (NNTP)</translation>
    </message>
    <message>
        <source>Web mail (HTTPMail)</source>
        <translation>Webmail (HTTPMail)</translation>
    </message>
    <message>
        <source>Dial-up (RAS)</source>
        <translation>Einwahl (RAS)</translation>
    </message>
    <message>
        <source>Network (Winsock)</source>
        <translation>Netz (Winsock)</translation>
    </message>
    <message>
        <source>Internet (WinINet)</source>
        <translation>Internet (WinINet)</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Mail store (MAPI)</source>
        <translation>E-Mail-Speicher (MAPI)</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Encryption (Schannel)</source>
        <translation>Verschlüsselung (Schannel)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Server replies (SMTP)</source>
        <translation>Serverantworten (SMTP)</translation>
    </message>
    <message>
        <source>Server replies, in detail</source>
        <translation>Serverantworten, genauer</translation>
    </message>
    <message>
        <source>Server replies (IMAP)</source>
        <translation>Serverantworten (IMAP)</translation>
    </message>
    <message>
        <source>Server replies (POP3)</source>
        <translation>Serverantworten (POP3)</translation>
    </message>
    <message>
        <source>Microsoft sign-in</source>
        <translation>Microsoft-Anmeldung</translation>
    </message>
    <message>
        <source>Microsoft sign-in, of your organisation</source>
        <translation>Microsoft-Anmeldung Ihrer Organisation</translation>
    </message>
</context>
<context>
    <name>mm::HandOverCard</name>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Weite&amp;rgeben …</translation>
    </message>
    <message>
        <source>Shows the report of all that was tested and tried, to copy or to save</source>
        <translation>Zeigt den Bericht über alles, was geprüft und versucht wurde, zum Kopieren oder Speichern</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>&amp;Error codes</source>
        <translation>&amp;Fehlercodes</translation>
    </message>
    <message>
        <source>&amp;Report so far</source>
        <translation>Bericht bi&amp;sher</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The table of error codes (Ctrl+L)</source>
        <translation>Die Tabelle der Fehlercodes (Strg+L)</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a ticket. Addresses and names are left out.</source>
        <translation>Kopiert. Fügen Sie es in eine E-Mail oder ein Ticket ein. Adressen und Namen sind ausgelassen.</translation>
    </message>
    <message>
        <source>It could not be saved: %1.</source>
        <translation>Das Speichern ist nicht gelungen: %1.</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>%1 – MailMend</source>
        <translation>%1 – MailMend</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>See what is wr&amp;ong</source>
        <translation>Er&amp;gebnis ansehen</translation>
    </message>
    <message>
        <source>What to d&amp;o</source>
        <translation>&amp;Was ist zu tun?</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The check made elsewhere</source>
        <translation>Die Prüfung vom anderen Ort</translation>
    </message>
    <message>
        <source>Reports and checks (*.json)</source>
        <translation>Berichte und Prüfungen (*.json)</translation>
    </message>
</context>
<context>
    <name>mm::NoticeBar</name>
    <message>
        <source>Close this note</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>mm::OperatorPane</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>To ask about this step</source>
        <translation>Zu diesem Schritt zu fragen</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Kopieren, was zu sagen ist</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen Sie</translation>
    </message>
</context>
<context>
    <name>mm::QuestionCard</name>
    <message>
        <source>Before you begin, one question</source>
        <translation>Bevor Sie beginnen, eine Frage</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Sie haben gesagt: %1</translation>
    </message>
    <message>
        <source>Answer this anew</source>
        <translation>Neu beantworten</translation>
    </message>
</context>
<context>
    <name>mm::ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>How the report reads</source>
        <translation>Wie sich der Bericht liest</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown for a ticket (*.md)</source>
        <translation>Markdown für ein Ticket (*.md)</translation>
    </message>
    <message>
        <source>JSON for a program (*.json)</source>
        <translation>JSON für ein Programm (*.json)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Tick what the report should hold after all. Passwords are never part of it.</source>
        <translation>Setzen Sie ein Häkchen bei dem, was doch im Bericht stehen soll. Kennwörter stehen nie darin.</translation>
    </message>
    <message>
        <source>Left out; ticked: kept</source>
        <translation>Ausgelassen; mit Häkchen: behalten</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Für ein Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1.</source>
        <translation>Das Speichern ist nicht gelungen: %1.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the ticket or a message.</source>
        <translation>Kopiert. Fügen Sie es in das Ticket oder eine Nachricht ein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mm::ReportViewModel</name>
    <message>
        <source>name in a mail address</source>
        <translation>Name in einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name of a folder&apos;s owner</source>
        <translation>Name des Besitzers eines Ordners</translation>
    </message>
    <message>
        <source>address in a private network</source>
        <translation>Adresse in einem privaten Netz</translation>
    </message>
    <message>
        <source>name of a person or computer</source>
        <translation>Name einer Person oder eines Computers</translation>
    </message>
</context>
<context>
    <name>mm::ResultPage</name>
    <message>
        <source>&amp;Hand over the session to somebody who goes on here…</source>
        <translation>Sitzun&amp;g an jemanden weitergeben, der hier weitermacht …</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>See and &amp;save the report…</source>
        <translation>Bericht ansehen und spei&amp;chern …</translation>
    </message>
    <message>
        <source>Compare with another &amp;place…</source>
        <translation>Mit anderem &amp;Ort vergleichen …</translation>
    </message>
    <message>
        <source>The same account checked on another computer shows what lies between</source>
        <translation>Dasselbe Konto, auf einem anderen Computer geprüft, zeigt, was dazwischen liegt</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What mended it</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>So that it does not come back</source>
        <translation>Damit es nicht wiederkommt</translation>
    </message>
</context>
<context>
    <name>mm::ResultViewModel</name>
    <message>
        <source>It works again</source>
        <translation>Es funktioniert wieder</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Bereit zum Weitergeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Testing once more, to be sure…</source>
        <translation>Zur Sicherheit wird noch einmal geprüft …</translation>
    </message>
    <message>
        <source>Step %1 (%2): %3</source>
        <translation>Schritt %1 (%2): %3</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihre Notiz: %1</translation>
    </message>
</context>
<context>
    <name>mm::ServiceEditor</name>
    <message>
        <source>Incoming mail</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Weiterer Server</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>imap.example.com</source>
        <translation>imap.example.com</translation>
    </message>
    <message>
        <source>kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
</context>
<context>
    <name>mm::SessionKeeper</name>
    <message>
        <source>Part of this session could not be read and was left out; everything else is here. %1</source>
        <translation>Ein Teil dieser Sitzung konnte nicht gelesen werden und wurde ausgelassen; alles andere ist da. %1</translation>
    </message>
    <message>
        <source>What you do here cannot be saved at the moment. Leave this window open: MailMend tries again by itself. %1.</source>
        <translation>Was Sie hier tun, kann gerade nicht gespeichert werden. Lassen Sie dieses Fenster offen: MailMend versucht es von selbst wieder. %1.</translation>
    </message>
</context>
<context>
    <name>mm::SessionListKeeper</name>
    <message>
        <source>This session cannot be opened. %1.</source>
        <translation>Diese Sitzung lässt sich nicht öffnen. %1.</translation>
    </message>
    <message>
        <source>The session is deleted.</source>
        <translation>Die Sitzung ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2.</source>
        <translation>%1 kann nicht übernommen werden: %2.</translation>
    </message>
    <message>
        <source>That did not work. %1.</source>
        <translation>Das ist nicht gelungen. %1.</translation>
    </message>
    <message numerus="yes">
        <source>The session was taken over. %n entries of its file are not known to this version of MailMend and were left out; everything else is here.</source>
        <translation>
            <numerusform>Die Sitzung wurde übernommen. Ein Eintrag ihrer Datei ist dieser Version von MailMend nicht bekannt und wurde ausgelassen; alles andere ist da.</numerusform>
            <numerusform>Die Sitzung wurde übernommen. %n Einträge ihrer Datei sind dieser Version von MailMend nicht bekannt und wurden ausgelassen; alles andere ist da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SessionPanel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Hand over the session</source>
        <translation>Die Sitzung weitergeben</translation>
    </message>
    <message>
        <source>Go on with…</source>
        <translation>Weitermachen mit …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Die Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Rename, hand over, delete</source>
        <translation>Umbenennen, weitergeben, löschen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Hand over to somebody…</source>
        <translation>An jemanden &amp;weitergeben …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>Return keeps the name, Esc leaves the old one.</source>
        <translation>Die Eingabetaste behält den Namen, Esc lässt den alten.</translation>
    </message>
    <message>
        <source>Delete “%1”? What was typed, checked and noted in it is then gone from this computer. Mail and settings stay as they are.</source>
        <translation>„%1“ löschen? Was darin eingegeben, geprüft und notiert wurde, ist dann von diesem Computer verschwunden. E-Mail und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This session is open in another window of MailMend. Go on there, or go on here with a copy: from then on the two know nothing of each other.</source>
        <translation>Diese Sitzung ist in einem anderen Fenster von MailMend geöffnet. Machen Sie dort weiter, oder machen Sie hier mit einer Kopie weiter: Von da an wissen die beiden nichts voneinander.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Go on with somebody else&apos;s session</source>
        <translation>Mit der Sitzung von jemand anderem weitermachen</translation>
    </message>
</context>
<context>
    <name>mm::SessionsViewModel</name>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Open in another window · %1</source>
        <translation>In einem anderen Fenster geöffnet · %1</translation>
    </message>
    <message>
        <source>Solved · %1</source>
        <translation>Gelöst · %1</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Beendet · %1</translation>
    </message>
    <message>
        <source>Interrupted at step %1 · %2</source>
        <translation>Bei Schritt %1 unterbrochen · %2</translation>
    </message>
    <message>
        <source>Interrupted · %1</source>
        <translation>Unterbrochen · %1</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translation>Schritt %1 · %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Saved as %1. It holds the mail address, the servers, the checks and your notes, and no password. Give it only to somebody who helps you.</source>
        <translation>Gespeichert als %1. Die Datei enthält die E-Mail-Adresse, die Server, die Prüfungen und Ihre Notizen, und kein Kennwort. Geben Sie sie nur jemandem, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>No session has these words in it.</source>
        <translation>In keiner Sitzung kommen diese Wörter vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; search for a word to find them.</source>
        <translation>
            <numerusform>Eine weitere; suchen Sie nach einem Wort, um sie zu finden.</numerusform>
            <numerusform>%n weitere; suchen Sie nach einem Wort, um sie zu finden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::StartPage</name>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Paste the error message, type its number, or drop the mail that came back.</source>
        <translation>Fügen Sie die Fehlermeldung ein, tippen Sie ihre Nummer, oder ziehen Sie die zurückgekommene E-Mail hierher.</translation>
    </message>
    <message>
        <source>What do you see? The error message or its number</source>
        <translation>Was sehen Sie? Die Fehlermeldung oder ihre Nummer</translation>
    </message>
    <message>
        <source>For example: Task &apos;Sending&apos; reported error (0x800CCC0F)</source>
        <translation>Zum Beispiel: Fehler (0x800CCC0F) beim Ausführen der Aufgabe „Senden“</translation>
    </message>
    <message>
        <source>No number? Choose what happens:</source>
        <translation>Keine Nummer? Wählen Sie, was geschieht:</translation>
    </message>
    <message>
        <source>Go on with a session from somebod&amp;y else…</source>
        <translation>Mit der Sitzung von &amp;jemand anderem weitermachen …</translation>
    </message>
    <message>
        <source>Opens the code table</source>
        <translation>Öffnet die Tabelle der Codes</translation>
    </message>
    <message>
        <source>A file with your organisation&apos;s own texts has a fault and was left out. Everything else works. Your help desk can mend the file.</source>
        <translation>Eine Datei mit eigenen Texten Ihrer Organisation hat einen Fehler und wurde ausgelassen. Alles andere funktioniert. Ihr Helpdesk kann die Datei berichtigen.</translation>
    </message>
</context>
<context>
    <name>mm::StartViewModel</name>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Reading %1: %2 % so far.</source>
        <translation>%1 wird gelesen: bisher %2 %.</translation>
    </message>
    <message>
        <source>%1 is very large. Its first %2 MB were read.</source>
        <translation>%1 ist sehr groß. Die ersten %2 MB wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 was read. No error code was found in it; you can go on without one.</source>
        <translation>%1 wurde gelesen. Darin wurde kein Fehlercode gefunden; Sie können ohne einen weitermachen.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 wurde gelesen.</translation>
    </message>
    <message>
        <source>Only the first part of this long text is kept.</source>
        <translation>Von diesem langen Text wird nur der erste Teil behalten.</translation>
    </message>
    <message>
        <source>No error code found in this text. You can go on without one.</source>
        <translation>In diesem Text wurde kein Fehlercode gefunden. Sie können ohne einen weitermachen.</translation>
    </message>
    <message>
        <source>This code is not in our table. The checks will tell more.</source>
        <translation>Dieser Code steht nicht in unserer Tabelle. Die Prüfungen sagen mehr.</translation>
    </message>
    <message>
        <source>This text names %1, so what %1 itself means goes first.</source>
        <translation>Dieser Text nennt %1; deshalb geht vor, was %1 selbst damit meint.</translation>
    </message>
</context>
<context>
    <name>mm::StepPage</name>
    <message>
        <source>I help somebody by &amp;telephone</source>
        <translation>Ich helfe jemandem am &amp;Telefon</translation>
    </message>
    <message>
        <source>Where common advice is wrong</source>
        <translation>Wo verbreitete Ratschläge falsch sind</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you saw or changed. It goes into the report.</source>
        <translation>Was Sie gesehen oder geändert haben. Es kommt in den Bericht.</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>E-Mail-Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>What to do with</source>
        <translation>Was zu tun ist mit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>Shows what to say and what the answers mean (Ctrl+Shift+H)</source>
        <translation>Zeigt, was zu sagen ist und was die Antworten bedeuten (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>That &amp;fixed it</source>
        <translation>Das hat &amp;geholfen</translation>
    </message>
    <message>
        <source>&amp;No change</source>
        <translation>&amp;Keine Änderung</translation>
    </message>
    <message>
        <source>I &amp;can&apos;t do this</source>
        <translation>Das geht ni&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>How you see that it helped: %1</source>
        <translation>Dass es geholfen hat, sehen Sie so: %1</translation>
    </message>
    <message>
        <source>There is nothing to do here with this mail program on this system.</source>
        <translation>Mit diesem E-Mail-Programm auf diesem System ist hier nichts zu tun.</translation>
    </message>
    <message>
        <source>any mail program</source>
        <translation>jedem E-Mail-Programm</translation>
    </message>
</context>
<context>
    <name>mm::StepViewModel</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>takes about %1 minutes</source>
        <translation>dauert etwa %1 Minuten</translation>
    </message>
    <message>
        <source>the computer must be restarted afterwards; we go on from here then</source>
        <translation>danach muss der Computer neu gestartet werden; dann geht es hier weiter</translation>
    </message>
    <message>
        <source>some risk</source>
        <translation>etwas Risiko</translation>
    </message>
    <message>
        <source>high risk: let somebody help who knows the computer</source>
        <translation>hohes Risiko: Lassen Sie jemanden helfen, der den Computer kennt</translation>
    </message>
    <message>
        <source>This cannot be undone. %1</source>
        <translation>Das lässt sich nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>To put it back: %1</source>
        <translation>Zum Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(Step %1)</source>
        <translation>(Schritt %1)</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Testing again, to see what has changed…</source>
        <translation>Es wird noch einmal geprüft, um zu sehen, was sich geändert hat …</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Recommended now, because this may be the cause: %1.</source>
        <translation>Jetzt empfohlen, weil das die Ursache sein kann: %1.</translation>
    </message>
    <message>
        <source>Recommended now: it is quickly done and helps in many cases.</source>
        <translation>Jetzt empfohlen: Das ist schnell getan und hilft in vielen Fällen.</translation>
    </message>
    <message>
        <source>What we saw: %1</source>
        <translation>Was zu sehen war: %1</translation>
    </message>
</context>
<context>
    <name>mm::TestMessagePanel</name>
    <message>
        <source>Send a test &amp;message to myself…</source>
        <translation>Testnachricht an &amp;mich selbst schicken…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Enter the passwor&amp;d</source>
        <translation>Passwor&amp;t eingeben</translation>
    </message>
    <message>
        <source>The last proof</source>
        <translation>Der letzte Beweis</translation>
    </message>
    <message>
        <source>Send &amp;it now</source>
        <translation>&amp;Jetzt schicken</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>&amp;Nicht schicken</translation>
    </message>
    <message>
        <source>Sending the message, then looking in the inbox for it…</source>
        <translation>Die Nachricht wird geschickt und dann im Posteingang gesucht…</translation>
    </message>
    <message>
        <source>With your password, MailMend can send you a test message and see it arrive.</source>
        <translation>Mit Ihrem Passwort kann MailMend Ihnen eine Testnachricht schicken und sehen, ob sie ankommt.</translation>
    </message>
    <message>
        <source>A message that you send to yourself shows that mail goes out and comes in.</source>
        <translation>Eine Nachricht an Sie selbst zeigt, dass Mail hinausgeht und ankommt.</translation>
    </message>
</context>
<context>
    <name>mm::TestMessageViewModel</name>
    <message>
        <source>MailMend signs in to %1 with your password and sends one short message from %2 to the same address. Then it looks in the inbox for it, for half a minute at most, and deletes it again where the server lets it. Nobody else gets anything.</source>
        <translation>MailMend meldet sich mit Ihrem Passwort bei %1 an und schickt eine kurze Nachricht von %2 an dieselbe Adresse. Dann sucht es sie im Posteingang, höchstens eine halbe Minute lang, und löscht sie wieder, wo der Server es zulässt. Sonst bekommt niemand etwas.</translation>
    </message>
</context>
<context>
    <name>mm::TimeAxis</name>
    <message>
        <source>Time axis from 0 to %1 seconds</source>
        <translation>Zeitachse von 0 bis %1 Sekunden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>mm::UndoPanel</name>
    <message>
        <source>Put everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>This cannot be put back:</source>
        <translation>Das lässt sich nicht zurücknehmen:</translation>
    </message>
    <message>
        <source>This can be put back, the latest first:</source>
        <translation>Das lässt sich zurücknehmen, das Letzte zuerst:</translation>
    </message>
    <message>
        <source>&amp;Put back, one by one…</source>
        <translation>&amp;Einzeln zurücknehmen …</translation>
    </message>
    <message>
        <source>MailMend ended while this ran, so it may have been done or not.</source>
        <translation>MailMend endete, während das lief; es kann geschehen sein oder nicht.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>I have put it back</source>
        <translation>Ich habe es zurückgenommen</translation>
    </message>
    <message>
        <source>What was changed on the other computer</source>
        <translation>Was auf dem anderen Computer geändert wurde</translation>
    </message>
    <message>
        <source>This was changed on the computer that the session came from, the latest first. MailMend cannot put it back from here; somebody can do it by hand at that computer:</source>
        <translation>Das wurde auf dem Computer geändert, von dem die Sitzung kam, das Letzte zuerst. MailMend kann es von hier aus nicht zurücknehmen; jemand kann es an jenem Computer von Hand tun:</translation>
    </message>
</context>
<context>
    <name>mm::UndoViewModel</name>
    <message>
        <source>(MailMend ended while this ran: it may have been done)</source>
        <translation>(MailMend endete, während das lief: Es kann geschehen sein)</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 changes were put back.</source>
        <translation>%1 von %2 Änderungen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>This cannot be put back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>mm::VerdictPage</name>
    <message>
        <source>&amp;Why we think so</source>
        <translation>Waru&amp;m wir das meinen</translation>
    </message>
    <message>
        <source>&amp;Other possible causes</source>
        <translation>Andere mögliche &amp;Ursachen</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Wer helfen kann: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1 (%2; step %3)</source>
        <translation>%1 (%2; Schritt %3)</translation>
    </message>
</context>
<context>
    <name>mm::VerdictViewModel</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Wie sicher: %1</translation>
    </message>
    <message>
        <source>The check was stopped before it was done</source>
        <translation>Die Prüfung wurde vor ihrem Ende angehalten</translation>
    </message>
    <message>
        <source>Up to then no fault was seen. Go back to check again, or go on with the steps.</source>
        <translation>Bis dahin war kein Fehler zu sehen. Gehen Sie zurück, um noch einmal zu prüfen, oder machen Sie mit den Schritten weiter.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the servers or the network</source>
        <translation>An den Servern und am Netz liegt es nicht</translation>
    </message>
    <message>
        <source>Every server that was tested answered this computer as it should. So the fault is on this computer, in the mail program or its settings. The steps look there.</source>
        <translation>Jeder geprüfte Server hat diesem Computer so geantwortet, wie es sein soll. Der Fehler liegt also auf diesem Computer, im E-Mail-Programm oder in seinen Einstellungen. Dort sehen die Schritte nach.</translation>
    </message>
    <message>
        <source>The sign-in was not tested, because no password was given.</source>
        <translation>Die Anmeldung wurde nicht geprüft, weil kein Kennwort angegeben wurde.</translation>
    </message>
</context>
<context>
    <name>mm::WayList</name>
    <message>
        <source>The way through</source>
        <translation>Der Weg hindurch</translation>
    </message>
</context>
<context>
    <name>mm::WayModel</name>
    <message>
        <source>Step %1: </source>
        <translation>Schritt %1: </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Es funktioniert wieder</translation>
    </message>
    <message>
        <source>Report so far</source>
        <translation>Bericht bisher</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>mm::Wording</name>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>herausfinden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>asking for encryption</source>
        <translation>Frage nach Verschlüsselung</translation>
    </message>
    <message>
        <source>encryption and certificate</source>
        <translation>Verschlüsselung und Zertifikat</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Looking up the name %1…</source>
        <translation>Der Name %1 wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Die Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting…</source>
        <translation>Warten auf die Begrüßung des Servers …</translation>
    </message>
    <message>
        <source>Asking what the server can do…</source>
        <translation>Der Server wird gefragt, was er kann …</translation>
    </message>
    <message>
        <source>Asking for encryption…</source>
        <translation>Um Verschlüsselung wird gebeten …</translation>
    </message>
    <message>
        <source>Agreeing on encryption and reading the certificate…</source>
        <translation>Die Verschlüsselung wird vereinbart und das Zertifikat gelesen …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Die Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Handing over a test message…</source>
        <translation>Eine Testnachricht wird übergeben …</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>encrypted with a valid certificate</source>
        <translation>mit gültigem Zertifikat verschlüsselt</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>not signed in, to protect the account</source>
        <translation>nicht angemeldet, um das Konto zu schützen</translation>
    </message>
    <message>
        <source>test message accepted</source>
        <translation>Testnachricht angenommen</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>not needed, by the checks</source>
        <translation>nicht nötig, laut den Prüfungen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>that fixed it</source>
        <translation>das hat geholfen</translation>
    </message>
    <message>
        <source>done, no change</source>
        <translation>getan, keine Änderung</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation>war nicht möglich</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
</context>
</TS>
