<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>purser::purchasing</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The step “%1” is decided; decided steps are never changed.</source>
        <translation>Der Freigabeschritt „%1“ ist entschieden; entschiedene Schritte werden nie geändert.</translation>
    </message>
    <message>
        <source>The step “%1” is part of the order&apos;s history.</source>
        <translation>Der Freigabeschritt „%1“ gehört zum Verlauf der Bestellung.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation>Entschieden für</translation>
    </message>
    <message>
        <source>Whose place the decider took.</source>
        <translation>Wer dabei vertreten wurde.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>Zugewiesen am</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Company&apos;s currency</source>
        <translation>Währung der Firma</translation>
    </message>
    <message>
        <source>Total in the company&apos;s currency</source>
        <translation>Gesamtbetrag in Firmenwährung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Vorgelegt von</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>Freigabekette</translation>
    </message>
    <message>
        <source>Approval chains</source>
        <translation>Freigabeketten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The first chain that fits an order is taken.</source>
        <translation>Es gilt die erste Kette, die zur Bestellung passt.</translation>
    </message>
    <message>
        <source>For orders above</source>
        <translation>Für Bestellungen über</translation>
    </message>
    <message>
        <source>For orders up to</source>
        <translation>Für Bestellungen bis</translation>
    </message>
    <message>
        <source>Only for the supplier</source>
        <translation>Nur für den Lieferanten</translation>
    </message>
    <message>
        <source>Only for the department</source>
        <translation>Nur für die Abteilung</translation>
    </message>
    <message>
        <source>Only for the cost centre</source>
        <translation>Nur für die Kostenstelle</translation>
    </message>
    <message>
        <source>Only for the project</source>
        <translation>Nur für das Projekt</translation>
    </message>
    <message>
        <source>Only for the priority</source>
        <translation>Nur für die Dringlichkeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>In order: name, role, and the quorum any, all or a number.</source>
        <translation>Der Reihe nach: Name, Rolle und das Quorum any, all oder eine Zahl.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Edition of an approval chain</source>
        <translation>Fassung einer Freigabekette</translation>
    </message>
    <message>
        <source>Editions of approval chains</source>
        <translation>Fassungen von Freigabeketten</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>This edition is kept already.</source>
        <translation>Diese Fassung ist schon aufbewahrt.</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>Freigabeschritt</translation>
    </message>
    <message>
        <source>Approval steps</source>
        <translation>Freigabeschritte</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Counts the decisions of a step that needs several.</source>
        <translation>Zählt die Entscheidungen eines Schritts, der mehrere braucht.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Who is asked, when it can be one person only.</source>
        <translation>Wer gefragt wird, wenn nur eine Person infrage kommt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This step exists already.</source>
        <translation>Diesen Schritt gibt es schon.</translation>
    </message>
    <message>
        <source>Order to decide</source>
        <translation>Zu entscheidende Bestellung</translation>
    </message>
    <message>
        <source>Orders to decide</source>
        <translation>Zu entscheidende Bestellungen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt ist</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>In Vertretung von</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Line %1 costs %2 % more than in %3.</source>
        <translation>Position %1 kostet %2 % mehr als in %3.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>This is the first order from “%1”.</source>
        <translation>Das ist die erste Bestellung bei „%1“.</translation>
    </message>
    <message>
        <source>With %1 (same supplier and requester, within %2 days) it comes to %3 %4, which “%5” would have to approve.</source>
        <translation>Mit %1 (gleicher Lieferant und Anforderer, innerhalb von %2 Tagen) sind es %3 %4; die müsste „%5“ freigeben.</translation>
    </message>
    <message>
        <source>The date it is required by has passed.</source>
        <translation>Der Liefertermin ist schon vorbei.</translation>
    </message>
    <message>
        <source>A step has no “%1”; it has name, role and quorum.</source>
        <translation>Ein Schritt hat kein „%1“; er hat name, role und quorum.</translation>
    </message>
    <message numerus="yes">
        <source>Give each step the role that decides it, in at most %n characters.</source>
        <translation>
            <numerusform>Bitte jedem Schritt die Rolle geben, die über ihn entscheidet, mit höchstens %n Zeichen.</numerusform>
            <numerusform>Bitte jedem Schritt die Rolle geben, die über ihn entscheidet, mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quorum is “any”, “all” or a number from 1 to %1.</source>
        <translation>Das Quorum ist „any“, „all“ oder eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>%1: the order of %2 is above %3 and up to %4.</source>
        <translation>%1: Die Bestellung über %2 liegt über %3 und höchstens bei %4.</translation>
    </message>
    <message>
        <source>%1: the order of %2 is above %3.</source>
        <translation>%1: Die Bestellung über %2 liegt über %3.</translation>
    </message>
    <message>
        <source>%1: the order of %2 is not above %3.</source>
        <translation>%1: Die Bestellung über %2 liegt nicht über %3.</translation>
    </message>
    <message>
        <source>%1: it is for orders of any amount; this one is %2.</source>
        <translation>%1: Gilt für Bestellungen jeder Höhe; diese beträgt %2.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
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
        <source>Small orders</source>
        <translation>Kleine Bestellungen</translation>
    </message>
    <message>
        <source>Medium orders</source>
        <translation>Mittlere Bestellungen</translation>
    </message>
    <message>
        <source>Large orders</source>
        <translation>Große Bestellungen</translation>
    </message>
    <message>
        <source>Very large orders</source>
        <translation>Sehr große Bestellungen</translation>
    </message>
    <message>
        <source>Give a list of one to %1 steps, each with name, role and quorum.</source>
        <translation>Bitte eine Liste von einem bis %1 Schritten angeben, jeder mit name, role und quorum.</translation>
    </message>
    <message>
        <source>Enter more than the amount above which it begins.</source>
        <translation>Bitte mehr eingeben als den Betrag, über dem sie beginnt.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Die Rolle „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 rejected the step “%2” on %3.</source>
        <translation>%1 hat den Schritt „%2“ am %3 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 returned the order in the step “%2” on %3.</source>
        <translation>%1 hat die Bestellung im Schritt „%2“ am %3 zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 approved the step “%2” on %3.</source>
        <translation>%1 hat den Schritt „%2“ am %3 freigegeben.</translation>
    </message>
    <message>
        <source>%1 is in the state “%2”; there is nothing to decide.</source>
        <translation>%1 hat den Status „%2“; es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 The order now waits for the step “%2”.</source>
        <translation>%1 Die Bestellung wartet jetzt auf den Schritt „%2“.</translation>
    </message>
    <message>
        <source>The order waits for the step “%1”, which is decided by the role “%2”: %3.</source>
        <translation>Die Bestellung wartet auf den Schritt „%1“, über den die Rolle „%2“ entscheidet: %3.</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand hat sie</translation>
    </message>
    <message>
        <source>If you decide this step, a later one has nobody left (four eyes): %1</source>
        <translation>Wenn Sie über diesen Schritt entscheiden, bleibt für einen späteren niemand übrig (Vier-Augen-Prinzip): %1</translation>
    </message>
    <message>
        <source>The order now waits for the step “%1”.</source>
        <translation>Die Bestellung wartet jetzt auf den Schritt „%1“.</translation>
    </message>
    <message>
        <source>%1 is not what was submitted any more. Return it to be submitted again.</source>
        <translation>%1 entspricht nicht mehr dem, was vorgelegt wurde. Bitte zurückgeben, damit sie neu vorgelegt wird.</translation>
    </message>
    <message>
        <source>Who requested an order does not decide on it (four eyes).</source>
        <translation>Wer eine Bestellung angefordert hat, entscheidet nicht über sie (Vier-Augen-Prinzip).</translation>
    </message>
    <message>
        <source>Who wrote an order does not decide on it (four eyes).</source>
        <translation>Wer eine Bestellung angelegt hat, entscheidet nicht über sie (Vier-Augen-Prinzip).</translation>
    </message>
    <message>
        <source>Who submitted an order does not decide on it (four eyes).</source>
        <translation>Wer eine Bestellung vorgelegt hat, entscheidet nicht über sie (Vier-Augen-Prinzip).</translation>
    </message>
    <message>
        <source>The step “%1” of this order was already decided by the same person; each step needs another one (four eyes).</source>
        <translation>Über den Schritt „%1“ dieser Bestellung hat schon dieselbe Person entschieden; jeder Schritt braucht eine andere (Vier-Augen-Prinzip).</translation>
    </message>
    <message>
        <source>No approval chain is for this order. Add one that is for any amount under approval chains.</source>
        <translation>Für diese Bestellung gibt es keine Freigabekette. Bitte unter Freigabeketten eine für jede Höhe anlegen.</translation>
    </message>
    <message>
        <source>Too few can decide the step “%1”: each decision needs a person of its own (four eyes). Give the role “%2” to somebody else too.</source>
        <translation>Über den Schritt „%1“ können zu wenige entscheiden: Jede Entscheidung braucht eine eigene Person (Vier-Augen-Prinzip). Bitte die Rolle „%2“ noch jemand anderem geben.</translation>
    </message>
    <message>
        <source>Nobody can decide the step “%1”: who has the role “%2” requested, wrote or submitted the order (four eyes). Give the role to somebody else.</source>
        <translation>Über den Schritt „%1“ kann niemand entscheiden: Wer die Rolle „%2“ hat, hat die Bestellung angefordert, angelegt oder vorgelegt (Vier-Augen-Prinzip). Bitte die Rolle jemand anderem geben.</translation>
    </message>
    <message>
        <source>Nobody can decide the step “%1”: nobody in the company has the role “%2” and may approve orders.</source>
        <translation>Über den Schritt „%1“ kann niemand entscheiden: In der Firma hat niemand die Rolle „%2“ und darf Bestellungen freigeben.</translation>
    </message>
    <message>
        <source>%1 is not approved; an electronic order is made of it once it is.</source>
        <translation>%1 ist nicht freigegeben; eine elektronische Bestellung entsteht erst danach.</translation>
    </message>
    <message>
        <source>Setting %1, “%2”: %3</source>
        <translation>Einstellung %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Give a PNG or SVG picture in base64.</source>
        <translation>Bitte ein PNG- oder SVG-Bild in Base64 angeben.</translation>
    </message>
    <message>
        <source>Give at most %1 columns, each a list of at most %2 lines.</source>
        <translation>Bitte höchstens %1 Spalten angeben, jede eine Liste von höchstens %2 Zeilen.</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>Bitte einen Text angeben.</translation>
    </message>
    <message>
        <source>A document of an order has no such text.</source>
        <translation>Das Dokument einer Bestellung hat keinen solchen Text.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Zur Änderung zurückgeben</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Freigabe vorlegen</translation>
    </message>
    <message>
        <source>Send to the supplier</source>
        <translation>An den Lieferanten senden</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Bestellung ändern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Choose one of the supplier&apos;s own.</source>
        <translation>Bitte einen Eintrag dieses Lieferanten wählen.</translation>
    </message>
    <message>
        <source>%1 was submitted for approval once, so its history is kept. Cancel it instead of deleting it.</source>
        <translation>%1 wurde schon zur Freigabe vorgelegt, darum bleibt der Verlauf erhalten. Bitte stornieren statt löschen.</translation>
    </message>
    <message>
        <source>%1 is blocked and takes no new order.</source>
        <translation>%1 ist gesperrt und bekommt keine neue Bestellung.</translation>
    </message>
    <message>
        <source>%1 is not a supplier. Mark it as one first.</source>
        <translation>%1 ist kein Lieferant. Bitte zuerst als Lieferant kennzeichnen.</translation>
    </message>
    <message>
        <source>Choose a date on or after the order date.</source>
        <translation>Bitte ein Datum ab dem Bestelldatum wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Amounts in %1 have at most %n decimal(s).</source>
        <translation>
            <numerusform>Beträge in %1 haben höchstens %n Nachkommastelle.</numerusform>
            <numerusform>Beträge in %1 haben höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The discount is more than the order; lower it to at most the subtotal.</source>
        <translation>Der Rabatt ist höher als die Bestellung; bitte höchstens die Zwischensumme eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>An order has at most %n lines. Split it into several.</source>
        <translation>
            <numerusform>Eine Bestellung hat höchstens %n Position. Bitte auf mehrere verteilen.</numerusform>
            <numerusform>Eine Bestellung hat höchstens %n Positionen. Bitte auf mehrere verteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the comment.</source>
        <translation>Bitte den Kommentar eingeben.</translation>
    </message>
    <message>
        <source>Describe what is ordered.</source>
        <translation>Bitte beschreiben, was bestellt wird.</translation>
    </message>
    <message>
        <source>Enter how much is ordered.</source>
        <translation>Bitte eingeben, wie viel bestellt wird.</translation>
    </message>
    <message>
        <source>Choose the unit of the quantity.</source>
        <translation>Bitte die Einheit der Menge wählen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>In Freigabe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Partially received</source>
        <translation>Teilweise geliefert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Purchase order line</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Purchase order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Steuer %</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Positionsbetrag</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Revision of an order</source>
        <translation>Revision einer Bestellung</translation>
    </message>
    <message>
        <source>Revisions of orders</source>
        <translation>Revisionen von Bestellungen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Changes since the revision before</source>
        <translation>Änderungen seit der vorigen Revision</translation>
    </message>
    <message>
        <source>This revision is kept already.</source>
        <translation>Diese Revision ist schon aufbewahrt.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>EXW – Ex works</source>
        <translation>EXW – Ab Werk</translation>
    </message>
    <message>
        <source>FCA – Free carrier</source>
        <translation>FCA – Frei Frachtführer</translation>
    </message>
    <message>
        <source>CPT – Carriage paid to</source>
        <translation>CPT – Frachtfrei</translation>
    </message>
    <message>
        <source>CIP – Carriage and insurance paid to</source>
        <translation>CIP – Frachtfrei versichert</translation>
    </message>
    <message>
        <source>DAP – Delivered at place</source>
        <translation>DAP – Geliefert benannter Ort</translation>
    </message>
    <message>
        <source>DPU – Delivered at place unloaded</source>
        <translation>DPU – Geliefert benannter Ort entladen</translation>
    </message>
    <message>
        <source>DDP – Delivered duty paid</source>
        <translation>DDP – Geliefert verzollt</translation>
    </message>
    <message>
        <source>FAS – Free alongside ship</source>
        <translation>FAS – Frei längsseits Schiff</translation>
    </message>
    <message>
        <source>FOB – Free on board</source>
        <translation>FOB – Frei an Bord</translation>
    </message>
    <message>
        <source>CFR – Cost and freight</source>
        <translation>CFR – Kosten und Fracht</translation>
    </message>
    <message>
        <source>CIF – Cost, insurance and freight</source>
        <translation>CIF – Kosten, Versicherung und Fracht</translation>
    </message>
    <message>
        <source>Contact at the supplier</source>
        <translation>Ansprechpartner beim Lieferanten</translation>
    </message>
    <message>
        <source>Address of the supplier</source>
        <translation>Adresse des Lieferanten</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>How much one unit of the order&apos;s currency is worth in the company&apos;s. It is fixed when the order is submitted.</source>
        <translation>Wie viel eine Einheit der Bestellwährung in der Währung der Firma wert ist. Der Kurs wird festgelegt, wenn die Bestellung vorgelegt wird.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Kurses</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Quelle des Kurses</translation>
    </message>
    <message>
        <source>Rate as quoted</source>
        <translation>Kurs, wie er notiert ist</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkäufer</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Lieferbedingungen</translation>
    </message>
    <message>
        <source>Incoterms 2020</source>
        <translation>Incoterms 2020</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Supplier&apos;s reference</source>
        <translation>Zeichen des Lieferanten</translation>
    </message>
    <message>
        <source>Notes for the supplier</source>
        <translation>Hinweise für den Lieferanten</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Taxes by rate</source>
        <translation>Steuern nach Satz</translation>
    </message>
    <message>
        <source>Last revision submitted</source>
        <translation>Zuletzt vorgelegte Revision</translation>
    </message>
    <message>
        <source>Round of approval</source>
        <translation>Freigaberunde</translation>
    </message>
    <message>
        <source>Edition of the approval chain</source>
        <translation>Fassung der Freigabekette</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Vorgelegt am</translation>
    </message>
    <message>
        <source>Comment of the submission</source>
        <translation>Kommentar zur Vorlage</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Message to the supplier</source>
        <translation>Nachricht an den Lieferanten</translation>
    </message>
    <message>
        <source>Why it was rejected, returned, cancelled or amended last.</source>
        <translation>Warum sie zuletzt abgelehnt, zurückgegeben, storniert oder geändert wurde.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse wie name@example.com.</translation>
    </message>
    <message numerus="yes">
        <source>Send an order to at most %n receiver(s).</source>
        <translation>
            <numerusform>Bitte eine Bestellung an höchstens %n Empfänger senden.</numerusform>
            <numerusform>Bitte eine Bestellung an höchstens %n Empfänger senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say to which e-mail address the order goes: the supplier has no contact that receives orders.</source>
        <translation>Bitte angeben, an welche E-Mail-Adresse die Bestellung geht: Der Lieferant hat keinen Ansprechpartner, der Bestellungen erhält.</translation>
    </message>
    <message>
        <source>%1 is not what was approved any more. Change it by a new revision.</source>
        <translation>%1 entspricht nicht mehr dem, was freigegeben wurde. Bitte durch eine neue Revision ändern.</translation>
    </message>
    <message>
        <source>Add a line that orders something first.</source>
        <translation>Bitte zuerst eine Position hinzufügen, mit der etwas bestellt wird.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>Line %1: the amount is too large. Check quantity and price.</source>
        <translation>Position %1: Der Betrag ist zu groß. Bitte Menge und Preis prüfen.</translation>
    </message>
    <message>
        <source>The total is too large. Split the order into several.</source>
        <translation>Der Gesamtbetrag ist zu groß. Bitte die Bestellung aufteilen.</translation>
    </message>
    <message>
        <source>It has neither a reason nor the code of one.</source>
        <translation>Es fehlen sowohl ein Grund als auch der Code eines Grundes.</translation>
    </message>
    <message>
        <source>“%1” is no code of UNCL 7161 for a charge.</source>
        <translation>„%1“ ist kein Code nach UNCL 7161 für einen Zuschlag.</translation>
    </message>
    <message>
        <source>“%1” is no code of UNCL 5189 for an allowance.</source>
        <translation>„%1“ ist kein Code nach UNCL 5189 für einen Nachlass.</translation>
    </message>
    <message>
        <source>It has a percentage but not the amount that it is of.</source>
        <translation>Es gibt einen Prozentsatz, aber keinen Grundbetrag dazu.</translation>
    </message>
    <message>
        <source>It has a base amount but no percentage.</source>
        <translation>Es gibt einen Grundbetrag, aber keinen Prozentsatz.</translation>
    </message>
    <message>
        <source>It is not %1 % of %2.</source>
        <translation>Das sind nicht %1 % von %2.</translation>
    </message>
    <message>
        <source>The tax category “%1” has no rate.</source>
        <translation>Die Steuerkategorie „%1“ hat keinen Satz.</translation>
    </message>
    <message>
        <source>The rate of the standard category must be above 0.</source>
        <translation>Der Satz der Standardkategorie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>It is negative.</source>
        <translation>Der Wert ist negativ.</translation>
    </message>
    <message>
        <source>Its currency is “%1”; the order&apos;s is “%2”.</source>
        <translation>Die Währung ist „%1“, die der Bestellung ist „%2“.</translation>
    </message>
    <message>
        <source>It has %1 decimals; amounts have at most two.</source>
        <translation>Der Wert hat %1 Nachkommastellen; Beträge haben höchstens zwei.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>It is shortened to %1 characters.</source>
        <translation>Der Text wird auf %1 Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>The price carries the allowances and charges of the line.</source>
        <translation>Der Preis enthält die Nachlässe und Zuschläge der Position.</translation>
    </message>
    <message>
        <source>It is wanted before the order was written.</source>
        <translation>Der gewünschte Liefertermin liegt vor dem Bestelldatum.</translation>
    </message>
    <message>
        <source>“%1” is not a country code of ISO 3166.</source>
        <translation>„%1“ ist kein Ländercode nach ISO 3166.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of ISO 4217.</source>
        <translation>„%1“ ist kein Währungscode nach ISO 4217.</translation>
    </message>
    <message>
        <source>“%1” is not a unit code of UN/ECE Recommendation 20 or 21.</source>
        <translation>„%1“ ist kein Einheitencode der UN/ECE-Empfehlung 20 oder 21.</translation>
    </message>
    <message>
        <source>It should say how much is ordered.</source>
        <translation>Es sollte angegeben sein, wie viel bestellt wird.</translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation>Der Wert muss über 0 liegen.</translation>
    </message>
    <message>
        <source>It is %1; the gross price less the allowance is %2.</source>
        <translation>Der Wert ist %1; der Bruttopreis abzüglich des Nachlasses ergibt %2.</translation>
    </message>
    <message>
        <source>It is %1; quantity, price, allowances and charges come to %2.</source>
        <translation>Der Wert ist %1; Menge, Preis, Nachlässe und Zuschläge ergeben %2.</translation>
    </message>
    <message>
        <source>more than can be kept</source>
        <translation>mehr, als sich speichern lässt</translation>
    </message>
    <message>
        <source>“%1” is the id of another line already.</source>
        <translation>„%1“ ist schon die ID einer anderen Position.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Imported from %1, order %2 of %3</source>
        <translation>Eingelesen aus %1, Bestellung %2 von %3</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Former order</source>
        <translation>Frühere Bestellung</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Bestellanforderung</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Buyer&apos;s reference</source>
        <translation>Zeichen des Käufers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Bedarfsträger</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Bestellung %1 von %2</translation>
    </message>
    <message>
        <source>It is wanted before the order was written; the date is left out.</source>
        <translation>Der gewünschte Liefertermin liegt vor dem Bestelldatum; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Electronic orders know two decimals at most; amounts in %1 have more.</source>
        <translation>Elektronische Bestellungen kennen höchstens zwei Nachkommastellen; Beträge in %1 haben mehr.</translation>
    </message>
    <message>
        <source>Give the XML file as text or in base64.</source>
        <translation>Bitte die XML-Datei als Text oder in Base64 angeben.</translation>
    </message>
    <message>
        <source>%1 was imported before, as %2.</source>
        <translation>%1 wurde schon eingelesen, als %2.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Die Angabe fehlt.</translation>
    </message>
    <message>
        <source>It stands there %1 times.</source>
        <translation>Die Angabe kommt %1-mal vor.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Angabe ist leer.</translation>
    </message>
    <message>
        <source>It has no place in a Peppol order.</source>
        <translation>Die Angabe hat in einer Peppol-Bestellung keinen Platz.</translation>
    </message>
    <message>
        <source>What was imported is kept, so that nothing is imported twice.</source>
        <translation>Was eingelesen wurde, bleibt aufbewahrt, damit nichts doppelt eingelesen wird.</translation>
    </message>
    <message>
        <source>Imported order</source>
        <translation>Eingelesene Bestellung</translation>
    </message>
    <message>
        <source>Imported orders</source>
        <translation>Eingelesene Bestellungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The XML file, as it is or in base64; it is read and not kept.</source>
        <translation>Die XML-Datei, wie sie ist oder in Base64; sie wird gelesen und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Number in the file</source>
        <translation>Nummer in der Datei</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Differences of totals</source>
        <translation>Abweichungen der Summen</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Elektronische Adresse</translation>
    </message>
    <message>
        <source>Electronic addresses</source>
        <translation>Elektronische Adressen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>ISO 6523: 0088 for a GLN, 0192 for a Norwegian number.</source>
        <translation>ISO 6523: 0088 für eine GLN, 0192 für eine norwegische Nummer.</translation>
    </message>
    <message>
        <source>As it stands in the electronic order %1</source>
        <translation>Wie in der elektronischen Bestellung %1 angegeben</translation>
    </message>
    <message>
        <source>%1 has no electronic address: add one, its VAT number or its e-mail address.</source>
        <translation>%1 hat keine elektronische Adresse: Bitte eine anlegen, oder die USt-IdNr. oder die E-Mail-Adresse ergänzen.</translation>
    </message>
    <message>
        <source>%1 has no address: an electronic order must say its country.</source>
        <translation>%1 hat keine Adresse: Eine elektronische Bestellung muss das Land nennen.</translation>
    </message>
    <message>
        <source>%1 is marked as a supplier now.</source>
        <translation>%1 ist jetzt als Lieferant gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 is a new contact of %2 and does not receive its orders. Check the address, then let the contact receive orders if it should.</source>
        <translation>%1 ist ein neuer Kontakt von %2 und empfängt keine Bestellungen. Bitte die Adresse prüfen und den Kontakt dann gegebenenfalls Bestellungen empfangen lassen.</translation>
    </message>
    <message>
        <source>The identifier %1 is that of %2 already, whose name has nothing in common with “%3”; they are kept apart.</source>
        <translation>Die Kennung %1 gehört schon zu %2, dessen Name nichts mit „%3“ gemeinsam hat; beide bleiben getrennt.</translation>
    </message>
    <message>
        <source>The party has neither a name nor an identifier.</source>
        <translation>Die Partei hat weder einen Namen noch eine Kennung.</translation>
    </message>
    <message>
        <source>The address is not kept as one: %1: %2</source>
        <translation>Die Adresse wird nicht als solche gespeichert: %1: %2</translation>
    </message>
    <message>
        <source>The VAT number “%1” does not begin with the code of a country.</source>
        <translation>Die USt-IdNr. „%1“ beginnt nicht mit dem Code eines Landes.</translation>
    </message>
    <message>
        <source>It does not begin with “%1”.</source>
        <translation>Die Angabe beginnt nicht mit „%1“.</translation>
    </message>
    <message>
        <source>It is none of the profiles order only, ordering, advanced ordering.</source>
        <translation>Das ist keins der Profile „order only“, „ordering“ und „advanced ordering“.</translation>
    </message>
    <message>
        <source>It should say until when the order is valid.</source>
        <translation>Es sollte angegeben sein, bis wann die Bestellung gilt.</translation>
    </message>
    <message>
        <source>The originator has neither a name nor an identifier.</source>
        <translation>Der Bedarfsträger hat weder einen Namen noch eine Kennung.</translation>
    </message>
    <message>
        <source>It is %1; what it is made of comes to %2.</source>
        <translation>Der Wert ist %1; seine Bestandteile ergeben %2.</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed in an order.</source>
        <translation>Eine Dokumenttyp-Deklaration ist in einer Bestellung nicht erlaubt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The encoding is %1; an order must be UTF-8.</source>
        <translation>Die Kodierung ist %1; eine Bestellung muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>This is no UBL order: its first element is “%1” of “%2”.</source>
        <translation>Das ist keine UBL-Bestellung: Ihr erstes Element ist „%1“ aus „%2“.</translation>
    </message>
    <message>
        <source>It has more than %1 lines.</source>
        <translation>Sie hat mehr als %1 Positionen.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>Elemente sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>There are too many elements in one part of the order.</source>
        <translation>Ein Teil der Bestellung hat zu viele Elemente.</translation>
    </message>
    <message>
        <source>The file ends in the middle.</source>
        <translation>Die Datei bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>It is not well-formed XML in UTF-8: %1</source>
        <translation>Das ist kein wohlgeformtes XML in UTF-8: %1</translation>
    </message>
    <message>
        <source>The file has %1 MiB; an order has at most %2.</source>
        <translation>Die Datei hat %1 MiB; eine Bestellung hat höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 of %2 order files imported</source>
        <translation>%1 von %2 Bestelldateien eingelesen</translation>
    </message>
    <message>
        <source>%1 orders approved by %2 decisions</source>
        <translation>%1 Bestellungen durch %2 Entscheidungen freigegeben</translation>
    </message>
    <message>
        <source>%1 documents written</source>
        <translation>%1 Dokumente geschrieben</translation>
    </message>
    <message>
        <source>%1: imported as %2 for %3, %4; %5</source>
        <translation>%1: eingelesen als %2 für %3, %4; %5</translation>
    </message>
    <message>
        <source>totals as in the file</source>
        <translation>Summen wie in der Datei</translation>
    </message>
    <message>
        <source>totals differ, see below</source>
        <translation>Summen weichen ab, siehe unten</translation>
    </message>
    <message>
        <source>%1: submitted by %2. %3</source>
        <translation>%1: vorgelegt von %2. %3</translation>
    </message>
    <message>
        <source>The order is not approved, and nobody is asked.</source>
        <translation>Die Bestellung ist nicht freigegeben, und niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Nobody is asked to decide “%1”.</source>
        <translation>Über „%1“ wird niemand gefragt.</translation>
    </message>
    <message>
        <source>%1: step %2, %3: approved by %4</source>
        <translation>%1: Schritt %2, %3: freigegeben von %4</translation>
    </message>
    <message>
        <source>%1: written to %2</source>
        <translation>%1: geschrieben nach %2</translation>
    </message>
    <message>
        <source>There are no words for documents in “%1”. The setting purchasing.document.%1 can hold them.</source>
        <translation>Für Dokumente in „%1“ gibt es keine Wörter. Die Einstellung purchasing.document.%1 kann sie enthalten.</translation>
    </message>
    <message>
        <source>It stands for “%1”; keep the same places for figures in it.</source>
        <translation>Hier steht „%1“; lassen Sie die Stellen für Zahlen darin, wie sie sind.</translation>
    </message>
    <message>
        <source>This program keeps no documents and cannot send orders.</source>
        <translation>Dieses Programm bewahrt keine Dokumente auf und kann keine Bestellungen senden.</translation>
    </message>
    <message>
        <source>%1 was changed while its document was made. Look at it and send it again.</source>
        <translation>%1 wurde geändert, während ihr Dokument erstellt wurde. Bitte ansehen und noch einmal senden.</translation>
    </message>
    <message>
        <source>SHA-256 of the document as sent</source>
        <translation>SHA-256 des gesendeten Dokuments</translation>
    </message>
    <message>
        <source>%1 was not sent, because its document cannot be made: %2</source>
        <translation>%1 wurde nicht gesendet, weil das Dokument nicht erstellt werden kann: %2</translation>
    </message>
    <message>
        <source>The question is answered already. Ask another one.</source>
        <translation>Die Frage ist schon beantwortet. Stellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Questions are part of the order&apos;s history.</source>
        <translation>Fragen gehören zur Geschichte der Bestellung.</translation>
    </message>
    <message>
        <source>Nobody has asked anything about %1 that is not answered.</source>
        <translation>Zu %1 ist keine Frage offen.</translation>
    </message>
    <message>
        <source>There is no such question about %1.</source>
        <translation>Diese Frage gibt es zu %1 nicht.</translation>
    </message>
    <message>
        <source>Questions about %1 are answered by those who want it: %2.</source>
        <translation>Fragen zu %1 beantworten die, die sie wollen: %2.</translation>
    </message>
    <message>
        <source>Question about an order</source>
        <translation>Frage zu einer Bestellung</translation>
    </message>
    <message>
        <source>Questions about orders</source>
        <translation>Fragen zu Bestellungen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt für</translation>
    </message>
    <message>
        <source>Whose place the asker took.</source>
        <translation>Wen der Fragende vertrat.</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>%1 asks about %2</source>
        <translation>%1 fragt zu %2</translation>
    </message>
    <message>
        <source>%1 answered your question about %2</source>
        <translation>%1 hat Ihre Frage zu %2 beantwortet</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Rückfrage stellen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>The company&apos;s logo cannot be read. Set it again, or restore %1.</source>
        <translation>Das Logo der Firma kann nicht gelesen werden. Setzen Sie es neu, oder stellen Sie %1 wieder her.</translation>
    </message>
    <message>
        <source>This is no e-mail address; it is left out.</source>
        <translation>Das ist keine E-Mail-Adresse; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Ein Element hat mehr als %1 Attribute.</translation>
    </message>
    <message>
        <source>%1 is not what you looked at: %2 submitted it with changes on %3. Look at it again before you decide.</source>
        <translation>%1 ist nicht mehr, was Sie angesehen haben: %2 hat sie am %3 mit Änderungen vorgelegt. Bitte vor der Entscheidung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 went back after you looked at it, and %2 submitted it again on %3. Look at it again before you decide.</source>
        <translation>%1 ging zurück, nachdem Sie sie angesehen hatten, und %2 hat sie am %3 erneut vorgelegt. Bitte vor der Entscheidung noch einmal ansehen.</translation>
    </message>
</context>
<context>
    <name>purser::purchasing::ui</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Changed since it was last submitted</source>
        <translation>Seit der letzten Vorlage geändert</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>vorgelegt von %1</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>Keine offenen Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n offene Bestellung</numerusform>
            <numerusform>%n offene Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>In den letzten sieben Tagen</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved %1.</source>
        <translation>%1 wurde freigegeben.</translation>
    </message>
    <message>
        <source>Rejected %1.</source>
        <translation>%1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Returned %1 for changes.</source>
        <translation>%1 wurde zur Änderung zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Nichts wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>What waits for your decision</source>
        <translation>Was auf Ihre Entscheidung wartet</translation>
    </message>
    <message>
        <source>J next · K previous · Z take back</source>
        <translation>J nächste · K vorige · Z zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Zur Änderung zurückgeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Warum wird sie abgelehnt?</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Was soll geändert werden?</translation>
    </message>
    <message>
        <source>There is no decision left that could be taken back.</source>
        <translation>Es gibt keine Entscheidung mehr, die zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Your last decisions</source>
        <translation>Ihre letzten Entscheidungen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation>Von oben kopieren</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Positionen entfernen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>%1 (away: %2)</source>
        <translation>%1 (abwesend: %2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>✓ approved by %1, %2</source>
        <translation>✓ freigegeben von %1, %2</translation>
    </message>
    <message>
        <source>✗ rejected by %1, %2</source>
        <translation>✗ abgelehnt von %1, %2</translation>
    </message>
    <message>
        <source>↩ returned by %1, %2</source>
        <translation>↩ zurückgegeben von %1, %2</translation>
    </message>
    <message>
        <source>Save the order to see who will be asked.</source>
        <translation>Speichern Sie die Bestellung, um zu sehen, wer gefragt wird.</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>%1: waits for %2 since %3</source>
        <translation>%1: wartet auf %2 seit %3</translation>
    </message>
    <message>
        <source>%1: comes later</source>
        <translation>%1: folgt später</translation>
    </message>
    <message>
        <source>%1: was not needed any more</source>
        <translation>%1: wurde nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the order to see its document.</source>
        <translation>Speichern Sie die Bestellung, um ihr Dokument zu sehen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Document of the order</source>
        <translation>Dokument der Bestellung</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Delivery and payment</source>
        <translation>Lieferung und Zahlung</translation>
    </message>
    <message>
        <source>Amounts of the whole order</source>
        <translation>Beträge der gesamten Bestellung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Enter: down · Ctrl+D: copy from above · Ctrl+Delete: remove line · Alt+↑↓: move</source>
        <translation>Eingabe: nach unten · Strg+D: von oben kopieren · Strg+Entf: Position entfernen · Alt+↑↓: verschieben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Tax %1 % on %2</source>
        <translation>%1 % Steuer auf %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>Zu den Positionen gehen</translation>
    </message>
    <message>
        <source>Line %1 is new: %2</source>
        <translation>Position %1 ist neu: %2</translation>
    </message>
    <message>
        <source>Line %1 was removed: %2</source>
        <translation>Position %1 wurde entfernt: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Position %2</translation>
    </message>
    <message>
        <source>As it was sent · SHA-256 %1…</source>
        <translation>Wie gesendet · SHA-256 %1…</translation>
    </message>
    <message>
        <source>They decide one after the other. A change holds for orders that are submitted from now on; what is under way goes on as it began.</source>
        <translation>Sie entscheiden nacheinander. Eine Änderung gilt für Bestellungen, die von jetzt an vorgelegt werden; was läuft, geht weiter, wie es begann.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n von ihnen</numerusform>
            <numerusform>%n von ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Schritt %1 nach oben</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Schritt %1 nach unten</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>Role that decides step %1</source>
        <translation>Rolle, die Schritt %1 entscheidet</translation>
    </message>
    <message>
        <source>Name of step %1</source>
        <translation>Name von Schritt %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who of them has to agree to step %1</source>
        <translation>Wer von ihnen Schritt %1 zustimmen muss</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>einer von ihnen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle von ihnen</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Rückfrage stellen</translation>
    </message>
    <message>
        <source>Asked about %1. It stays with you for the decision.</source>
        <translation>Zu %1 gefragt. Die Entscheidung bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 asked, %2: “%3”</source>
        <translation>%1 fragte, %2: „%3“</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 answered, %2: “%3”</source>
        <translation>%1 antwortete, %2: „%3“</translation>
    </message>
</context>
</TS>
