<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>purser::base</name>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Enter a number, for instance 1250.50.</source>
        <translation>Bitte eine Zahl eingeben, zum Beispiel 1250.50.</translation>
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
</TS>
