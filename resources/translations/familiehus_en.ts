<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>familiehus</name>
    <message>
        <location filename="../../familiehus/app.py"/>
        <location filename="../../familiehus/ui/closing.py"/>
        <location filename="../../familiehus/ui/entrance/screen.py"/>
        <location filename="../../familiehus/ui/entrance/unlock.py"/>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Familiehus</source>
        <translation>Familiehus</translation>
    </message>
    <message>
        <location filename="../../familiehus/app.py"/>
        <source>Øvehus med opdigtede tal. Alle låser op med: {words}</source>
        <translation>Practice house with made-up figures. Everyone unlocks with: {words}</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <source>fra {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>fre</source>
        <translation>Fri</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>lør</source>
        <translation>Sat</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>lørdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>man</source>
        <translation>Mon</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>mandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <source>også {hours}</source>
        <translation>also {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>ons</source>
        <translation>Wed</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>søn</source>
        <translation>Sun</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>søndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <source>til {end}</source>
        <translation>until {end}</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>tir</source>
        <translation>Tue</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>tirsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>tor</source>
        <translation>Thu</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/calendar/hours_words.py"/>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>{most} og {last}</source>
        <translation>{most} and {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>  {n} aftaler gået igennem …</source>
        <translation>  {n} appointments checked …</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>  {n} aktiviteter gemt, endnu ikke endeligt …</source>
        <translation>  {n} activities saved, not yet for good …</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>  {n} linjer læst …</source>
        <translation>  {n} lines read …</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Deltagere, arrangør og beskrivelse i {n} aftale er ikke hentet: det er personoplysninger.</source>
        <translation>Participants, organiser and description of {n} appointment have not been read in: they are personal data.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Deltagere, arrangør og beskrivelse i {n} aftaler er ikke hentet: det er personoplysninger.</source>
        <translation>Participants, organiser and description of {n} appointments have not been read in: they are personal data.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Der er intet nyt at hente. Intet er gemt.</source>
        <translation>There is nothing new to read in. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Der står navne på medarbejdere i filen: pas på den.</source>
        <translation>There are names of staff in the file: take good care of it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Er hentet før og ændret i filen: {title}. --update retter den.</source>
        <translation>Read in before and changed in the file: {title}. --update corrects it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Hentet: {sum}.</source>
        <translation>Read in: {sum}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Springes over. {line}.</source>
        <translation>Skipped. {line}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>Ville blive hentet: {sum}. Intet er gemt.</source>
        <translation>Would be read in: {sum}. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>{activities} på {dates} ({known} var her allerede, {skipped} springes over)</source>
        <translation>{activities} on {dates} ({known} were here already, {skipped} skipped)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>{n} aktivitet</source>
        <translation>{n} activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <location filename="../../familiehus/ui/week/month_day.py"/>
        <source>{n} aktiviteter</source>
        <translation>{n} activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>{n} dato</source>
        <translation>{n} date</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>{n} datoer</source>
        <translation>{n} dates</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>{title}: {note}.</source>
        <translation>{title}: {note}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar.py"/>
        <source>{written} skrevet i {file}.</source>
        <translation>{written} written to {file}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>DATO</source>
        <translation>DATE</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>FIL.ics</source>
        <translation>FILE.ics</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>FIL.pdf</source>
        <translation>FILE.pdf</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>Hent en kalender (iCalendar) ind: det hele eller intet. Gentagelser, flyttede og aflyste datoer
følger med. Deltagere, arrangør og beskrivelse bliver aldrig gemt. Den samme fil kan hentes igen:
det, der er hentet før, kommer ikke to gange. Alt, der ikke kan hentes, nævnes med linje og grund.</source>
        <translation>Read in a calendar (iCalendar): all or nothing. Repetitions, moved and cancelled dates
come along. Participants, organiser and description are never saved. The same file can be read in again:
what has been read in before does not come twice. Whatever cannot be read in is named with line and reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>MÅNED</source>
        <translation>MONTH</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>NAVN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>SLAGS</source>
        <translation>KIND</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>STED</source>
        <translation>PLACE</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>Skriv kalenderen ud som iCalendar (RFC 5545, dansk tid). Uden --person og --staff er det
familiernes udgave: uden medarbejdere, grunde, interne møder og lukkede hold. Udgaverne med navne
er kun til huset selv: pas på dem. Hvem du er, skrives som --staff NAVN før kommandoen.</source>
        <translation>Write out the calendar as iCalendar (RFC 5545, Danish time). Without --person and --staff it is
the families' edition: without staff, reasons, internal meetings and closed courses. The editions with names
are for the house itself only: take good care of them. Who you are is written as --staff NAME before the command.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>Skriv månedens oversigt over aktiviteter som PDF.</source>
        <translation>Write the month's overview of activities as PDF.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>Skriv ugens plakat til døren som PDF: uden medarbejdere og lukkede hold.</source>
        <translation>Write the week's poster for the door as PDF: without staff and closed courses.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>UGE</source>
        <translation>WEEK</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>filen, der skrives</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>fra og med denne dag</source>
        <translation>from and including this day</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>fx 2026-11</source>
        <translation>e.g. 2026-11</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>fx 2026-W47</source>
        <translation>e.g. 2026-W47</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>hent en anden kalender ind</source>
        <translation>read in another calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>hent også det, der støder sammen med noget</source>
        <translation>also read in what collides with something</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>hvad det er, når hverken titel eller kategori siger det (internt): {kinds}</source>
        <translation>what it is when neither title nor category says so (internal): {kinds}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>hvem der står bag (ellers kommunen)</source>
        <translation>who is behind it (otherwise the municipality)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>hvor det er, når filen ikke siger det (ellers husets første)</source>
        <translation>where it is when the file does not say (otherwise the first place of the house)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>kalenderen fra Outlook, Google eller Apple</source>
        <translation>the calendar from Outlook, Google or Apple</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>kun denne medarbejders plan</source>
        <translation>only the plan of this member of staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>medarbejdernes udgave, med navne</source>
        <translation>the staff edition, with names</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>månedens oversigt</source>
        <translation>the overview of the month</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>papiret (a4)</source>
        <translation>the paper (a4)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>ret også det, der er hentet før og er ændret i filen</source>
        <translation>also correct what has been read in before and is changed in the file</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>se, hvad der ville ske; gem intet</source>
        <translation>see what would happen; save nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>skriv kalenderen ud</source>
        <translation>write out the calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>skriv ugen som 2026-W47</source>
        <translation>write the week as 2026-W47</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>til og med denne dag</source>
        <translation>up to and including this day</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/calendar_options.py"/>
        <source>ugeplanen</source>
        <translation>the week plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Byg et øvehus i en tom mappe: opdigtede henvendelser, mærket som øvehus overalt.</source>
        <translation>Build a practice house in an empty folder: made-up contacts, marked as a practice house everywhere.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Der mangler en kommando. familiehus --help viser, hvad der er.</source>
        <translation>A command is missing. familiehus --help shows what there is.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>FIL.csv</source>
        <translation>FILE.csv</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>FIL.json</source>
        <translation>FILE.json</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Familiehuset uden vindue: til it-afdelingen, faste kørsler og prøver.</source>
        <translation>The family house without a window: for the IT department, scheduled runs and trials.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Hent huset fra en sikkerhedskopi. Det, der var i mappen, bliver liggende ved siden af.</source>
        <translation>Bring the house back from a backup. What was in the folder stays beside it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>KOMMANDO</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Lav en sikkerhedskopi, og åbn den igen for at se, at den er hel.</source>
        <translation>Make a backup, and open it again to see that it is sound.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Læs en gammel tælleliste ind: alt eller intet. Filen er adskilt af semikolon og har overskrifterne
  dato;time;sted;kanal;henvender;postnummer;livsfase;aarsager;hoert_om;ny;antal
hvor dato, henvender og postnummer skal være der. Flere årsager adskilles af komma. Dato som
22-11-2026, 22.11.2026 eller 2026-11-22. UTF-8 eller som dansk Excel gemmer den. Dagene i filen
regnes for talt færdig, undtagen i dag.</source>
        <translation>Read in an old tally: all or nothing. The file is separated by semicolons and has the headings
  dato;time;sted;kanal;henvender;postnummer;livsfase;aarsager;hoert_om;ny;antal
where dato, henvender and postnummer must be there. Several reasons are separated by commas. Dates as
22-11-2026, 22.11.2026 or 2026-11-22. UTF-8, or as Danish Excel saves it. The days in the file
are taken to be fully counted, except today.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>MAPPE</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>NAVN=POSTNUMRE</source>
        <translation>NAME=POSTCODES</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Opret et hus i en tom mappe, og skriv de to gendannelseskoder som PDF.</source>
        <translation>Set up a house in an empty folder, and write the two recovery codes as PDF.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Se efter, om mappe, nøgler, database og sikkerhedskopier er hele.</source>
        <translation>Check that folder, key, database and backups are sound.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Skriv henvendelserne i samme form, som de kan læses ind i. Slags rådgivning, voksne, børn,
fagperson, varighed og udfald har ingen kolonne og er ikke med. Filen er ikke beskyttet mod
genkendelse: pas på den.</source>
        <translation>Write the contacts in the same form as they can be read in. Kind of counselling, adults, children,
professional, duration and outcome have no column and are left out. The file is not protected against
recognition: take good care of it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Skriv månedens rapport som PDF. Ingen kan genkendes i den. Kun lederen må.</source>
        <translation>Write the month's report as PDF. Nobody can be recognised in it. Only the leader may.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>Svarkoder: 0 gjort, 2 forkert input (intet ændret), 3 maskinen (disk, nøgle, printer), 4 ikke tilladt.
Uden noget efter åbnes huset ikke; vinduet startes for sig.</source>
        <translation>Exit codes: 0 done, 2 wrong input (nothing changed), 3 the machine (disk, key, printer), 4 not allowed.
With nothing after it the house is not opened; the window is started separately.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>byg et øvehus med opdigtede tal</source>
        <translation>build a practice house with made-up figures</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>dagen, huset åbnede</source>
        <translation>the day the house opened</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>den første leder</source>
        <translation>the first leader</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>et område, fx "Møn=4780,4791,4792"; kan gentages</source>
        <translation>an area, e.g. "Møn=4780,4791,4792"; may be repeated</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>et sted; kan gentages (ellers hedder det som huset)</source>
        <translation>a place; may be repeated (otherwise it has the name of the house)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>familierne på holdene</source>
        <translation>the families on the courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>fil med adgangssætningen eller en gendannelseskode; ellers bliver der spurgt</source>
        <translation>file with the passphrase or a recovery code; otherwise you are asked</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>fx 2026-10</source>
        <translation>e.g. 2026-10</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>hent huset fra en sikkerhedskopi</source>
        <translation>bring the house back from a backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>henvendelser ind og ud</source>
        <translation>contacts in and out</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>hold og fremmøde</source>
        <translation>courses and attendance</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>husets mappe (ellers FAMILIEHUS_HOME eller den sædvanlige)</source>
        <translation>the folder of the house (otherwise FAMILIEHUS_HOME or the usual one)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>husets navn</source>
        <translation>the name of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>hvem du er, når flere kan låse op</source>
        <translation>who you are, when several people can unlock</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>hvor gendannelseskoderne lægges</source>
        <translation>where the recovery codes are put</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>hvor kopien lægges</source>
        <translation>where the backup is put</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>kalenderen ind og ud</source>
        <translation>the calendar in and out</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>kommandoer</source>
        <translation>commands</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>kommunens nummer (0390) eller navn</source>
        <translation>number (0390) or name of the municipality</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>lav en sikkerhedskopi</source>
        <translation>make a backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>læs en tælleliste ind</source>
        <translation>read in a tally</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>læs ind, selv om filen er læst ind før</source>
        <translation>read in even if the file has been read in before</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>månedens tal</source>
        <translation>the figures of the month</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>måneder til og med denne (14)</source>
        <translation>months up to and including this one (14)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>opret et hus</source>
        <translation>set up a house</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>prøv, om programmet er helt, og slut</source>
        <translation>test that the program is complete, and stop</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>rapporter</source>
        <translation>reports</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>samme tal giver samme hus (7)</source>
        <translation>the same number gives the same house (7)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>se efter, om huset er helt</source>
        <translation>check that the house is sound</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>sikkerhedskopien</source>
        <translation>the backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>skriv datoen som 22-11-2026, 22.11.2026 eller 2026-11-22</source>
        <translation>write the date as 22-11-2026, 22.11.2026 or 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>skriv henvendelserne ud</source>
        <translation>write out the contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>skriv måneden som 2026-10</source>
        <translation>write the month as 2026-10</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>skriv også de trykte tal som JSON</source>
        <translation>also write the printed figures as JSON</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>tællelisten</source>
        <translation>the tally</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/commands.py"/>
        <source>vis programmets udgave</source>
        <translation>show the version of the program</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>Filen er læst ind før ({day}) og ville blive talt med igen.</source>
        <translation>The file has been read in before ({day}) and would be counted again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>Læst ind: {tally}.</source>
        <translation>Read in: {tally}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>Ville blive læst ind: {tally}. Intet er gemt.</source>
        <translation>Would be read in: {tally}. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>ingen henvendelser, for der var ingen linjer i filen</source>
        <translation>no contacts, because there were no lines in the file</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>{contacts} på {days}, {first} til {last} ({lines})</source>
        <translation>{contacts} on {days}, {first} to {last} ({lines})</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>{lines} skrevet i {file}.</source>
        <translation>{lines} written to {file}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>{n} dag</source>
        <translation>{n} day</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{n} dage</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <location filename="../../familiehus/reports/opening.py"/>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{n} henvendelse</source>
        <translation>{n} contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <location filename="../../familiehus/reports/opening.py"/>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{n} henvendelser</source>
        <translation>{n} contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>{n} linje</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/contacts.py"/>
        <source>{n} linjer</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>Alle hold med pladser og venteliste, det nyeste først. Ingen navne.</source>
        <translation>All courses with seats and waiting list, the newest first. No names.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>HOLD</source>
        <translation>COURSE</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>Holdets pladser, mødegange og venteliste i tal. Med --people også, hvad familierne kaldes, og
deres numre: pas på, hvor det bliver stående.</source>
        <translation>The seats, sessions and waiting list of the course in figures. With --people also what the families are called, and
their numbers: take care where it stays.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>NUMMER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>Skriv alt, der er gemt om en tilmelding, til familien selv: hvad, hvorfor, hvor længe og hvem der kan se det. Nummeret er tilmeldingens eller en deltagers; courses show HOLD --people viser det.</source>
        <translation>Write everything that is stored about an enrolment, for the family itself: what, why, for how long and who can see it. The number is the enrolment's or a participant's; courses show COURSE --people shows it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>Skriv holdets fremmøde som tabel: kaldenavne og mødegange. Kun den, der skriver filen, kan læse den.</source>
        <translation>Write the attendance of the course as a table: calling names and sessions. Only whoever writes the file can read it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>Slet de familier, hvis slettefrist er nået. Det kan ikke fortrydes. I sikkerhedskopierne ligger
de, til kopierne er tyndet ud; hentes en kopi frem, bliver de slettet igen.
Egnet til en fast kørsel.</source>
        <translation>Delete the families whose retention has run out. That cannot be undone. They stay in the backups
until the backups have been thinned out; if a backup is brought back, they are deleted again.
Fit for a scheduled run.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>TILSTAND</source>
        <translation>STATE</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>alle hold, uden navne</source>
        <translation>all courses, without names</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>alle, hvis slettefrist er nået</source>
        <translation>all whose retention has run out</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>alt, der er gemt om én familie</source>
        <translation>everything that is stored about one family</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>holdets navn eller nummer</source>
        <translation>name or number of the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>kun dem: {states}</source>
        <translation>only those: {states}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>også kaldenavne (koordinator og leder)</source>
        <translation>calling names too (coordinator and leader)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>se, hvor mange det er; slet ingen</source>
        <translation>see how many there are; delete none</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>skriv det også som JSON</source>
        <translation>also write it as JSON</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>skriv fremmødet ud</source>
        <translation>write out the attendance</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>skriv nummeret, som courses show viser det</source>
        <translation>write the number as courses show shows it</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>slet dem, hvis tid er gået</source>
        <translation>delete those whose time is up</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>tilmeldingens nummer</source>
        <translation>number of the enrolment</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/course_options.py"/>
        <source>ét hold</source>
        <translation>one course</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>  {status}: {families}</source>
        <translation>  {status}: {families}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>  {status}: {name} ({id})</source>
        <translation>  {status}: {name} ({id})</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source> (aflyst)</source>
        <translation> (cancelled)</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Der er ingen hold at vise.</source>
        <translation>There are no courses to show.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Der står kaldenavne i filen: pas på den, og slet den, når den er brugt.</source>
        <translation>There are calling names in the file: take good care of it, and delete it when it has been used.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Der står kaldenavne ovenfor: pas på, hvor det bliver stående.</source>
        <translation>There are calling names above: take care where it stays.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Forløbsskabelon: {template}</source>
        <translation>Course template: {template}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Første svar på en plads senest {when}</source>
        <translation>First answer about a seat by {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Mangler besked: {families}</source>
        <translation>Not told yet: {families}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Mødegange:</source>
        <translation>Sessions:</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>Pladser: {taken} af {seats}, mindst {least}</source>
        <translation>Seats: {taken} of {seats}, at least {least}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>{days}, {place}, {state}</source>
        <translation>{days}, {place}, {state}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>{families} skrevet i {file}.</source>
        <translation>{families} written to {file}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <location filename="../../familiehus/cli/participants.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} familie</source>
        <translation>{n} family</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <location filename="../../familiehus/cli/participants.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} familier</source>
        <translation>{n} families</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>{n} venter</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <source>{taken} af {seats} pladser</source>
        <translation>{taken} of {seats} seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/courses.py"/>
        <location filename="../../familiehus/reports/course_frame.py"/>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/founding.py"/>
        <source>Adgangssætningen er “{passphrase}” for dem alle.</source>
        <translation>The passphrase is “{passphrase}” for all of them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/founding.py"/>
        <source>De ligger i husets egen mappe. Flyt dem: en nøgle skal ikke ligge ved sin lås.</source>
        <translation>They are in the house's own folder. Move them: a key should not lie beside its lock.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/founding.py"/>
        <source>Gendannelseskoderne, som skal printes og gemmes hver for sig:</source>
        <translation>The recovery codes, to be printed and kept apart:</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/founding.py"/>
        <source>Her kan låses op af: {names}</source>
        <translation>These people can unlock here: {names}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/founding.py"/>
        <source>{house} er oprettet i {folder}.</source>
        <translation>{house} has been set up in {folder}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/founding.py"/>
        <source>Øvehuset ligger i {folder}. Alt i det er opdigtet.</source>
        <translation>The practice house is in {folder}. Everything in it is made up.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/opening.py"/>
        <source>Adgangssætning: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/opening.py"/>
        <source>Én gang til: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/participants.py"/>
        <source>Der er intet skrevet ned i huset siden {day}: se efter, om computerens ur går rigtigt. Indtil da bliver kun det slettet, hvis frist var nået den dag.</source>
        <translation>Nothing has been written down in the house since {day}: check whether the computer's clock is right. Until then only what had run out on that day is deleted.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/participants.py"/>
        <source>Det er personoplysninger: giv dem kun til familien selv, og slet dem bagefter.</source>
        <translation>They are personal data: give them to the family itself only, and delete them afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/participants.py"/>
        <source>Ingen slettefrist er nået. Intet er slettet.</source>
        <translation>No retention has run out. Nothing is deleted.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/participants.py"/>
        <location filename="../../familiehus/cli/report.py"/>
        <location filename="../../familiehus/cli/report_week.py"/>
        <source>Skrevet: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/participants.py"/>
        <source>Slettet: {families}.</source>
        <translation>Deleted: {families}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/participants.py"/>
        <source>Ville blive slettet: {families}. Intet er slettet.</source>
        <translation>Would be deleted: {families}. Nothing is deleted.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/report.py"/>
        <source>Måneden er ikke slut. Det står på rapporten.</source>
        <translation>The month is not over. The report says so.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/report_week.py"/>
        <source>Der står navne på medarbejdere i filen: den er kun til huset selv.</source>
        <translation>There are names of staff in the file: it is for the house itself only.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>Bemærk: {words}</source>
        <translation>Note: {words}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>Det, der var i mappen før, ligger stadig i den:</source>
        <translation>What was in the folder before is still there:</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>Huset er helt. {lines}, {backups}.</source>
        <translation>The house is sound. {lines}, {backups}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>Huset er hentet fra sikkerhedskopien af {when}.</source>
        <translation>The house has been brought back from the backup of {when}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>Huset er ikke, som det skal være.</source>
        <translation>The house is not as it should be.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>Sikkerhedskopi lavet og efterprøvet: {file}</source>
        <translation>Backup made and checked: {file}</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <location filename="../../familiehus/ui/entrance/backup_words.py"/>
        <source>{n} linje med henvendelser</source>
        <translation>{n} line of contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <location filename="../../familiehus/ui/entrance/backup_words.py"/>
        <source>{n} linjer med henvendelser</source>
        <translation>{n} lines of contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>{n} sikkerhedskopi</source>
        <translation>{n} backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/safekeeping.py"/>
        <source>{n} sikkerhedskopier</source>
        <translation>{n} backups</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/selftest.py"/>
        <source>Et krypteret hus, en henvendelse og månedens PDF: virker.</source>
        <translation>An encrypted house, a contact and the PDF of the month: work.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/selftest.py"/>
        <source>Månedens PDF er ikke en PDF.</source>
        <translation>The PDF of the month is not a PDF.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/selftest.py"/>
        <source>Vindue, PDF-visning og nøglering kan indlæses: virker.</source>
        <translation>Window, PDF view and keyring can be loaded: work.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/speech.py"/>
        <source>  {lines} linjer gemt, endnu ikke endeligt …</source>
        <translation>  {lines} lines saved, not yet for good …</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/speech.py"/>
        <source>  {lines} linjer læst …</source>
        <translation>  {lines} lines read …</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/speech.py"/>
        <source>  {share} % …</source>
        <translation>  {share} % …</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/trouble.py"/>
        <source> Det gør --again.</source>
        <translation> Do it with --again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/trouble.py"/>
        <source>Afbrudt. Det, der ikke var gjort færdigt, er ikke gemt.</source>
        <translation>Interrupted. What was not finished has not been saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/trouble.py"/>
        <source>Hvor det skete, står i {log}.</source>
        <translation>Where it happened is written in {log}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/cli/trouble.py"/>
        <source>Programmet begik en fejl. Det, der allerede var gemt, er der stadig. Prøv igen, og sig det til den, der passer programmet, hvis det sker igen ({kind}).</source>
        <translation>The program made a mistake. What was already saved is still there. Try again, and tell the person who looks after the program if it happens again ({kind}).</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Henvendelser</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Hvem henvendte sig</source>
        <translation>Who got in touch</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Hvilken rådgivning</source>
        <translation>Which counselling</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Hvor familierne bor</source>
        <translation>Where the families live</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Hvordan</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Hørt om os via</source>
        <translation>Heard of us through</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Livsfase</source>
        <translation>Life stage</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Tid på dagen</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/menu.py"/>
        <source>Ugedag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/month.py"/>
        <source>Henvendelser i alt</source>
        <translation>Contacts in all</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/wording.py"/>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/wording.py"/>
        <source>En henvendelse kan have flere årsager.</source>
        <translation>One contact can have several reasons.</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/wording.py"/>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Svarene er for få til at stå hver for sig.</source>
        <translation>The answers are too few to stand one by one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/wording.py"/>
        <location filename="../../familiehus/messages/fields.py"/>
        <source>{first} og {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/wording.py"/>
        <location filename="../../familiehus/reports/charts.py"/>
        <location filename="../../familiehus/reports/tables.py"/>
        <source>Øvrige</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../../familiehus/disclosure/wording.py"/>
        <source>Øvrige dækker {codes}.</source>
        <translation>Other covers {codes}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/__init__.py"/>
        <source>Det gik ikke ({code}). Det, der allerede var gemt, er der stadig. Prøv igen, og sig det til den, der passer programmet, hvis det sker igen.</source>
        <translation>That did not work ({code}). What was already saved is still there. Try again, and tell the person who looks after the program if it happens again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Aktiviteten</source>
        <translation>The activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Aktiviteten er der ikke længere; nogen har fjernet den imens. Intet er ændret; se ugen efter.</source>
        <translation>The activity is no longer there; somebody removed it in the meantime. Nothing is changed; check the week.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Antallet af pladser skal være mellem 1 og {most}. Intet er gemt; ret tallet.</source>
        <translation>The number of seats must be between 1 and {most}. Nothing is saved; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Den, der skulle stå bag, er ikke på husets liste. Intet er gemt; vælg en fra listen.</source>
        <translation>Whoever was to be behind it is not on the house's list. Nothing is saved; choose one from the list.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Der er helligdag</source>
        <translation>It is a public holiday</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Der er helligdag ({name})</source>
        <translation>It is a public holiday ({name})</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Det er uden for åbningstiden</source>
        <translation>It is outside opening hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Det er uden for åbningstiden ({name})</source>
        <translation>It is outside opening hours ({name})</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>En af dem på planen findes ikke længere. Intet er gemt; vælg igen.</source>
        <translation>One of the people on the plan no longer exists. Nothing is saved; choose again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>En aktivitet kan højst gentages én gang om dagen. Intet er gemt; vælg hver dag eller sjældnere.</source>
        <translation>An activity can be repeated at most once a day. Nothing is saved; choose every day or less often.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>En aktivitet varer mindst fem minutter og slutter samme dag. Intet er gemt; ret tiden.</source>
        <translation>An activity lasts at least five minutes and ends the same day. Nothing is saved; correct the time.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>En række kan højst vare {years} år. Intet er gemt; vælg en tidligere slutdato. En gammel række føres videre med “denne og følgende”.</source>
        <translation>A series can last at most {years} years. Nothing is saved; choose an earlier end date. An old series is carried on with “this and following”.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>En åbningstid går fra et klokkeslæt til et senere samme dag. Intet er gemt; ret tiderne.</source>
        <translation>Opening hours run from one time to a later one the same day. Nothing is saved; correct the times.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Gentagelsen kan ikke læses. Intet er gemt; vælg hver uge, hver anden uge eller hver måned.</source>
        <translation>The repetition cannot be read. Nothing is saved; choose every week, every other week or every month.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Huset er lukket</source>
        <translation>The house is closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Huset er lukket ({name})</source>
        <translation>The house is closed ({name})</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Kollegaen</source>
        <translation>The colleague</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Lokalet</source>
        <translation>The room</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Lokalet findes ikke længere. Intet er gemt; vælg et andet lokale.</source>
        <translation>The room no longer exists. Nothing is saved; choose another room.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Nogen har ændret det samme imens, så det kan ikke fortrydes. Intet er ændret; se ugen efter, og ret det dér.</source>
        <translation>Somebody changed the same thing in the meantime, so it cannot be undone. Nothing is changed; check the week, and correct it there.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Nogen skal stå bag aktiviteterne. Intet er ændret; tilføj en anden først.</source>
        <translation>Somebody must be behind the activities. Nothing is changed; add another one first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Noget andet står i vejen.</source>
        <translation>Something else is in the way.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Pladserne i et lokale skal være mellem 1 og {most}. Intet er gemt; ret tallet.</source>
        <translation>The seats in a room must be between 1 and {most}. Nothing is saved; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Rækken har ingen dato {day}; den er måske flyttet imens. Intet er ændret; se ugen efter.</source>
        <translation>The series has no date on {day}; it may have been moved in the meantime. Nothing is changed; check the week.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Rækken har kun sin første dag, for der kommer ingen flere inden slutdatoen. Intet er gemt; vælg en senere slutdato, eller lad være med at gentage.</source>
        <translation>The series has only its first day, because no more come before the end date. Nothing is saved; choose a later end date, or do not repeat it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Skriv en grund: den, der kommer forgæves eller på en lukket dag, skal kunne få at vide hvorfor. Intet er ændret.</source>
        <translation>Write a reason: whoever comes in vain or on a closed day must be able to learn why. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Skriv, hvorfor der er lukket {day}: det står på døren. Intet er gemt.</source>
        <translation>Write why it is closed on {day}: it is shown on the door. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Stedet</source>
        <translation>The place</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Stedet har allerede lokalet {room}, måske et, der ikke bruges mere. Intet er gemt; giv dem hver sit navn, eller tag det gamle i brug igen.</source>
        <translation>The place already has the room {room}, perhaps one that is no longer in use. Nothing is saved; give each its own name, or put the old one in use again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>To tider {weekday} lapper over hinanden. Intet er gemt; gør dem til én, eller ret dem.</source>
        <translation>Two times on {weekday} overlap. Nothing is saved; make them one, or correct them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Vælg det lokale, der skal spærres. Intet er gemt.</source>
        <translation>Choose the room to be blocked. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Vælg en anden dag, eller skriv en grund.</source>
        <translation>Choose another day, or write a reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Vælg en anden kollega eller en anden tid, eller skriv en grund.</source>
        <translation>Choose another colleague or another time, or write a reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Vælg en anden tid, eller skriv en grund.</source>
        <translation>Choose another time, or write a reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Vælg et andet lokale eller en anden tid, eller skriv en grund.</source>
        <translation>Choose another room or another time, or write a reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>den dag</source>
        <translation>that day</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>kl. {when} {day}</source>
        <translation>{when} on {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>samme dag</source>
        <translation>the same day</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} er på {title} {when}</source>
        <translation>{name} is at {title} {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} er på {title} {when}.</source>
        <translation>{name} is at {title} {when}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} kan låse huset op. Intet er ændret; ret navnet, eller luk kontoen, under Medarbejdere.</source>
        <translation>{name} can unlock the house. Nothing is changed; correct the name, or close the account, under Staff.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} står allerede på listen over kolleger. Intet er gemt; skriv også efternavn, så de kan kendes fra hinanden.</source>
        <translation>{name} is already on the list of colleagues. Nothing is saved; write the surname too, so that they can be told apart.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} står ikke på planen mere. Intet er gemt; vælg en anden, eller sæt {name} på listen igen.</source>
        <translation>{name} is no longer on the plan. Nothing is saved; choose somebody else, or put {name} on the list again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} står på planen {n} gange endnu, første gang på {title} {day}. Intet er ændret; sæt en anden på først.</source>
        <translation>{name} is on the plan {n} more times, first at {title} on {day}. Nothing is changed; put somebody else on it first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{name} står på planen én gang endnu: {title} {day}. Intet er ændret; sæt en anden på først.</source>
        <translation>{name} is on the plan one more time: {title} on {day}. Nothing is changed; put somebody else on it first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{n} aktiviteter står på dage, der bliver lukket, den første er {title} {day}. Intet er ændret; flyt dem, giv dem en grund, eller luk dagen og aflys dem.</source>
        <translation>{n} activities are on days that will be closed, the first one is {title} on {day}. Nothing is changed; move them, give them a reason, or close the day and cancel them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{n} ting mere står i vejen.</source>
        <translation>{n} more things are in the way.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{owner} står allerede på listen. Intet er gemt; vælg den, eller skriv et andet navn.</source>
        <translation>{owner} is already on the list. Nothing is saved; choose it, or write another name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{place} bruges ikke mere. Intet er gemt; vælg et andet sted, eller tag det i brug igen under Huset.</source>
        <translation>{place} is no longer in use. Nothing is saved; choose another place, or put it in use again under The house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} bruges ikke mere. Intet er gemt; vælg et andet lokale, eller tag det i brug igen under Huset.</source>
        <translation>{room} is no longer in use. Nothing is saved; choose another room, or put it in use again under The house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} er optaget af {title} {when}</source>
        <translation>{room} is taken by {title} {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} er optaget af {title} {when}.</source>
        <translation>{room} is taken by {title} {when}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} er spærret {when} ({title})</source>
        <translation>{room} is blocked {when} ({title})</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} er spærret {when} ({title}).</source>
        <translation>{room} is blocked {when} ({title}).</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} hører til sit sted og kan ikke flyttes. Intet er ændret; opret et nyt lokale på det andet sted.</source>
        <translation>{room} belongs to its place and cannot be moved. Nothing is changed; create a new room at the other place.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{room} ligger ikke på det sted, aktiviteten er. Intet er gemt; vælg et lokale på stedet.</source>
        <translation>{room} is not at the place where the activity is. Nothing is saved; choose a room at that place.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{title} er allerede holdt alle de dage, det gælder, og det, der er holdt, bliver stående. Intet er ændret; ret i stedet en dag, der kommer.</source>
        <translation>{title} has already been held on all the days in question, and what has been held stays. Nothing is changed; change a day that is to come instead.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{title} er holdt og talt {day}, så dagen var åben. Intet er ændret; tag først tallet tilbage, hvis det er forkert.</source>
        <translation>{title} was held and counted on {day}, so the day was open. Nothing is changed; take the number back first if it is wrong.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{title} er talt {day}, og et tal skal blive ved sin dag, sit sted og sin time. Intet er ændret; tag først tallet tilbage, hvis det er forkert.</source>
        <translation>{title} was counted on {day}, and a number must stay with its day, its place and its hour. Nothing is changed; take the number back first if it is wrong.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{title} {day} står på en dag, der bliver lukket. Intet er ændret; flyt den, giv den en grund, eller luk dagen og aflys den.</source>
        <translation>{title} on {day} is on a day that will be closed. Nothing is changed; move it, give it a reason, or close the day and cancel it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <location filename="../../familiehus/ui/courses/session_words.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{weekday} den {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{what} Intet er ændret. {advice}</source>
        <translation>{what} Nothing is changed. {advice}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{what} er i brug {n} gange endnu, første gang til {title} {day}. Intet er ændret; flyt eller aflys dem først.</source>
        <translation>{what} is in use {n} more times, first for {title} on {day}. Nothing is changed; move or cancel them first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{what} er i brug én gang endnu: {title} {day}. Intet er ændret; flyt eller aflys den først.</source>
        <translation>{what} is in use one more time: {title} on {day}. Nothing is changed; move or cancel it first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>{what} {day}.</source>
        <translation>{what} on {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Året skal ligge mellem {first} og {last}. Intet er gemt; ret datoen.</source>
        <translation>The year must be between {first} and {last}. Nothing is saved; correct the date.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/calendar.py"/>
        <source>Én ting mere står i vejen.</source>
        <translation>One more thing is in the way.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Der er ingen at spørge om adgangssætningen. Intet er gjort; skriv --passphrase-file og en fil med den.</source>
        <translation>There is nobody to ask for the passphrase. Nothing has been done; write --passphrase-file and a file that holds it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Der er intet hold med det navn eller nummer. Intet er gjort; familiehus courses list viser dem.</source>
        <translation>There is no course with that name or number. Nothing has been done; familiehus courses list shows them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Der ligger husets egne filer. Intet er skrevet; vælg et andet sted.</source>
        <translation>The house's own files are there. Nothing has been written; choose another place.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Det er en fil, ikke en mappe: {folder}. Intet er gjort; vælg en mappe.</source>
        <translation>That is a file, not a folder: {folder}. Nothing has been done; choose a folder.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Det navn kan ikke låse op her ({names} kan). Intet er gjort; skriv et af dem efter --staff.</source>
        <translation>That name cannot unlock here ({names} can). Nothing has been done; write one of them after --staff.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Filen med adgangssætningen findes ikke. Intet er gjort; se efter, hvad der står efter --passphrase-file.</source>
        <translation>The file with the passphrase does not exist. Nothing has been done; check what comes after --passphrase-file.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Filen med adgangssætningen skal have én linje tekst i UTF-8. Intet er gjort; ret den.</source>
        <translation>The file with the passphrase must hold one line of text in UTF-8. Nothing has been done; correct it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Flere hold hedder “{course}” (de begynder {days}). Intet er gjort; skriv holdets nummer, som familiehus courses list viser.</source>
        <translation>Several courses are called “{course}” (they begin on {days}). Nothing has been done; write the number of the course, which familiehus courses list shows.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Flere kan låse op her ({names}). Intet er gjort; skriv --staff og dit navn.</source>
        <translation>Several people can unlock here ({names}). Nothing has been done; write --staff and your name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Mappen {folder} findes ikke. Intet er skrevet; opret den, eller vælg en anden.</source>
        <translation>The folder {folder} does not exist. Nothing has been written; create it, or choose another one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>Området “{area}” kan ikke læses. Intet er oprettet; skriv det som Møn=4780,4791,4792.</source>
        <translation>The area “{area}” cannot be read. Nothing has been set up; write it as Møn=4780,4791,4792.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>To filer kan ikke have samme navn. Intet er skrevet; vælg to forskellige.</source>
        <translation>Two files cannot have the same name. Nothing has been written; choose two different ones.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/command_line.py"/>
        <source>{file} ligger der allerede og bliver ikke skrevet over. Intet er gjort; flyt den, eller vælg en anden mappe.</source>
        <translation>{file} is already there and will not be overwritten. Nothing has been done; move it, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <location filename="../../familiehus/messages/house.py"/>
        <source> Mente du {nearest}?</source>
        <translation> Did you mean {nearest}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Antallet skal være mellem 1 og {most}. Intet er gemt; ret antallet.</source>
        <translation>The number must be between 1 and {most}. Nothing is saved; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Datoen kan ikke læses. Skriv den som 22.11.2026, 22/11 eller i går.</source>
        <translation>The date cannot be read. Write it as 22.11.2026, 22/11 or yesterday.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Den samme årsag er valgt to gange. Intet er gemt; vælg den én gang.</source>
        <translation>The same reason has been chosen twice. Nothing is saved; choose it once.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Der kan stå fra 0 til {most} voksne og børn. Intet er gemt; ret tallet.</source>
        <translation>Adults and children can be from 0 to {most}. Nothing is saved; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Der står nu {now} henvendelser den {day}, ikke {seen}. Se listen efter, og tæl færdig igen; intet er tabt.</source>
        <translation>There are now {now} contacts on {day}, not {seen}. Look through the list, and finish the count again; nothing is lost.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>En time er et tal fra 0 til 23. Intet er gemt; ret timen.</source>
        <translation>An hour is a number from 0 to 23. Nothing is saved; correct the hour.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Et postnummer er fire tal. Intet er gemt; skriv alle fire, eller svar ukendt.</source>
        <translation>A postcode is four digits. Nothing is saved; type all four, or answer unknown.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Henvendelsen den {day} er allerede taget væk, måske i et andet vindue. Listen er læst igen.</source>
        <translation>The contact of {day} has already been removed, perhaps in another window. The list has been read again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Her står noget, der ligner et CPR-nummer. Dem gemmer huset aldrig, så intet er gemt; slet nummeret, og prøv igen.</source>
        <translation>There is something here that looks like a CPR number. The house never keeps those, so nothing is saved; delete the number, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Hvem henvendte sig? Tryk M for mor, F for far eller A for anden.</source>
        <translation>Who got in touch? Press M for mother, F for father or A for other.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Klokken er ikke {hour} endnu. Intet er gemt; ret timen.</source>
        <translation>It is not {hour} o'clock yet. Nothing is saved; correct the hour.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Klokkeslættet kan ikke læses. Skriv det som 14.05 eller 14.</source>
        <translation>The time cannot be read. Write it as 14.05 or 14.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Postnummeret mangler. Skriv fire tal, eller svar ukendt.</source>
        <translation>The postcode is missing. Type four digits, or answer unknown.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Stedet “{place}” findes ikke i huset. Intet er gemt; vælg et af husets steder.</source>
        <translation>The place “{place}” does not exist in the house. Nothing is saved; choose one of the house's places.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Tallene for {day} er ude af huset og kan ikke ændres. Ret i den måned, der er åben nu.</source>
        <translation>The figures for {day} have left the house and cannot be changed. Make the correction in the month that is open now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>Teksten er for lang; der er plads til {most} tegn. Intet er gemt.</source>
        <translation>The text is too long; there is room for {most} characters. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>{day} er for længe siden. Intet er gemt; se datoen efter.</source>
        <translation>{day} is too long ago. Nothing is saved; check the date.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>{day} er før huset åbnede ({opened}). Intet er gemt; se datoen efter.</source>
        <translation>{day} is before the house opened ({opened}). Nothing is saved; check the date.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>{day} er ikke kommet endnu. Intet er gemt; vælg i dag eller en tidligere dag.</source>
        <translation>{day} has not come yet. Nothing is saved; choose today or an earlier day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>{day} er talt færdig i {place}. Intet er gemt; vælg, hvorfor dagen skal rettes.</source>
        <translation>The count for {day} in {place} is finished. Nothing is saved; choose why the day must be corrected.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>{postnummer} er ikke et dansk postnummer.{near} Intet er gemt; ret tallet, eller svar ukendt.</source>
        <translation>{postnummer} is not a Danish postcode.{near} Nothing is saved; correct the number, or answer unknown.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/contacts.py"/>
        <source>“{choice}” er ikke på husets liste. Intet er gemt; vælg fra listen, eller føj ordet til under Huset.</source>
        <translation>“{choice}” is not on the house's list. Nothing is saved; choose from the list, or add the word under The house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source> ({rules})</source>
        <translation> ({rules})</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Aktiviteten hører til holdet “{course}”, og der er familier, som skal have besked. Intet er ændret; aflys det på holdets egen side.</source>
        <translation>The activity belongs to the course “{course}”, and there are families who must be told. Nothing is changed; cancel it on the course's own page.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Alle husets ordpar er i brug. Intet er gemt; slet de kort, der ikke har været brugt i et år, og prøv igen.</source>
        <translation>All the house's word pairs are in use. Nothing is saved; delete the cards that have not been used for a year, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Der er allerede en forløbsskabelon, der hedder “{template}”. Intet er gemt; vælg et andet navn.</source>
        <translation>There is already a course template called “{template}”. Nothing is saved; choose another name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Der mangler en grund. Intet er ændret; skriv kort hvorfor, så de andre kan forstå det bagefter.</source>
        <translation>A reason is missing. Nothing is changed; write briefly why, so that the others can understand it afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Der mangler fremmøde for {days} på “{course}”. Intet er ændret; skriv, hvem der kom, så ingen står som afbrudt ved en fejl.</source>
        <translation>Attendance is missing for {days} of “{course}”. Nothing is changed; write who came, so that nobody is listed as having dropped out by mistake.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Der står ingen på tilmeldingen. Intet er gemt; skriv mindst ét kaldenavn.</source>
        <translation>There is nobody on the enrolment. Nothing is saved; write at least one calling name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>En familie er højst {adults} voksne og {children} børn. Intet er gemt; del familien i to tilmeldinger.</source>
        <translation>A family is at most {adults} adults and {children} children. Nothing is saved; split the family into two enrolments.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Et af tallene kan ikke passe: der skal være mindst én plads, og holdet kan ikke kræve flere for at starte, end der er pladser. Intet er gemt; se tallene efter.</source>
        <translation>One of the numbers cannot be right: there must be at least one seat, and the course cannot need more to start than there are seats. Nothing is saved; check the numbers.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Et forløb kan have fra 1 til {most} samtaler. Intet er gemt; ret antallet.</source>
        <translation>A series can have from 1 to {most} talks. Nothing is saved; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Familien</source>
        <translation>The family</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Familien skal bruge {seats} pladser, og den kan højst få {free}. Intet er gemt; gør holdet større, eller tilmeld færre.</source>
        <translation>The family needs {seats} seats and can have at most {free}. Nothing is saved; make the course larger, or enrol fewer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Familierne er allerede på det hold. Intet er flyttet; vælg et andet hold.</source>
        <translation>The families are already on that course. Nothing has been moved; choose another course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Forløbsskabelonen “{template}” findes ikke. Intet er gemt; vælg en af husets egne.</source>
        <translation>The course template “{template}” does not exist. Nothing is saved; choose one of the house's own.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Holdet</source>
        <translation>The course</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Holdet findes ikke mere, måske er det taget væk i et andet vindue. Intet er gemt.</source>
        <translation>The course no longer exists, perhaps it was removed in another window. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Holdet har ingen mødegang den {day}, måske er den aflyst i et andet vindue. Intet er gemt.</source>
        <translation>The course has no session on {day}, perhaps it was cancelled in another window. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Huset har lukket den {day} ({name}). Holdet er ikke oprettet; vælg en anden første dag.</source>
        <translation>The house is closed on {day} ({name}). The course has not been created; choose another first day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Kortet har haft {talks} af {limit} samtaler. Intet er talt endnu; vælg, hvorfor der skal være en til, eller find det næste tilbud sammen med familien.</source>
        <translation>The card has had {talks} of {limit} talks. Nothing is counted yet; choose why there should be one more, or find the next offer together with the family.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Måneden for barnets fødsel ligger for langt væk. Intet er gemt; se måned og år efter.</source>
        <translation>The child's birth month is too far away. Nothing is saved; check month and year.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Mødegangen den {day} har ikke været endnu. Intet er gemt; skriv fremmødet på dagen.</source>
        <translation>The session of {day} has not taken place yet. Nothing is saved; write the attendance on the day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Mødegangene rækker mere end tre år frem. Holdet er ikke oprettet; vælg færre mødegange, eller hold dem tættere.</source>
        <translation>The sessions reach more than three years ahead. The course has not been created; choose fewer sessions, or hold them closer together.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Ordene hører ikke til et kort, huset kender. Intet er talt; se på kortet, om de er skrevet rigtigt. Er kortet væk, så giv familien et nyt.</source>
        <translation>The words do not belong to a card the house knows. Nothing is counted; check against the card that they are spelt right. If the card is gone, give the family a new one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Reglerne for, hvem der kan være med, kan ikke passe: “fra” skal være før “til”, og tallene inden for det rimelige. Intet er gemt; se dem efter.</source>
        <translation>The rules for who can join cannot be right: “from” must be before “to”, and the numbers within reason. Nothing is saved; check them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Telefonnummeret kan ikke læses. Intet er gemt; skriv otte cifre, eller + og landets nummer foran, eller lad feltet stå tomt.</source>
        <translation>The phone number cannot be read. Nothing is saved; type eight digits, or + and the country code first, or leave the field empty.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Terminen {day} ligger for langt væk. Intet er gemt; se datoen efter.</source>
        <translation>The due date {day} is too far away. Nothing is saved; check the date.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>Tilmeldingen er ikke på holdet længere, måske er den flyttet, afmeldt eller slettet i et andet vindue. Intet er ændret; se holdet igen.</source>
        <translation>The enrolment is no longer on the course, perhaps it was moved, withdrawn or deleted in another window. Nothing is changed; look at the course again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>{name} er allerede afmeldt eller færdig på holdet. Intet er ændret.</source>
        <translation>{name} has already been withdrawn or has finished the course. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>{name} har ingen plads at svare på mere: fristen er gået, eller der er svaret. Intet er ændret; se på listen, om pladsen er tilbudt til en anden.</source>
        <translation>{name} no longer has a seat to answer for: the time is up, or an answer has been given. Nothing is changed; see on the list whether the seat has been offered to somebody else.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>{name} står ikke på venteliste, så der er ingen forrang at give. Intet er ændret.</source>
        <translation>{name} is not on the waiting list, so there is no priority to give. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{n} mødegang</source>
        <translation>{n} session</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <location filename="../../familiehus/ui/courses/heading.py"/>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{n} mødegange</source>
        <translation>{n} sessions</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>{who} passer ikke til holdets regler{about}. Intet er gemt; skriv en grund til at tage familien med, eller find et andet hold.</source>
        <translation>{who} does not fit the rules of the course{about}. Nothing is saved; write a reason for taking the family in, or find another course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>“{course}” er ikke slut endnu: sidste mødegang er {last}. Intet er ændret; afslut holdet bagefter, eller aflys de mødegange, der mangler.</source>
        <translation>“{course}” is not over yet: the last session is {last}. Nothing is changed; finish the course afterwards, or cancel the sessions that are left.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/courses.py"/>
        <source>“{course}” er slut eller aflyst, så der kan ikke ændres på det. Intet er gemt; vælg et andet hold.</source>
        <translation>“{course}” is over or cancelled, so it cannot be changed. Nothing is saved; choose another course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/erased.py"/>
        <source>De ligger stadig i {name}, som en gendannelse har lagt til side: slet den.</source>
        <translation>They are still in {name}, which a restore has put aside: delete it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/erased.py"/>
        <source>Et andet vindue læste imens: de sidste spor forsvinder, når det bliver lukket.</source>
        <translation>Another window was reading meanwhile: the last traces disappear when it is closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/erased.py"/>
        <source>Mappen med de ekstra sikkerhedskopier kunne ikke nås; den får besked ved næste kopi.</source>
        <translation>The folder with the extra backups could not be reached; it will be told at the next backup.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/fields.py"/>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/fields.py"/>
        <source>Koordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/fields.py"/>
        <source>Leder</source>
        <translation>Leader</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/fields.py"/>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/fields.py"/>
        <source>{first} eller {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/files.py"/>
        <source>Den måned er ikke begyndt endnu. Vælg en tidligere.</source>
        <translation>That month has not begun yet. Choose an earlier one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/files.py"/>
        <source>Filen kunne ikke skrives. Luk den, hvis den er åben et andet sted, og prøv igen.</source>
        <translation>The file could not be written. Close it if it is open somewhere else, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/files.py"/>
        <source>Måneden kan ikke læses. Skriv den som 2026-10.</source>
        <translation>The month cannot be read. Write it as 2026-10.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Den første henvendelse er fra {first}, så huset kan ikke være åbnet {day}. Intet er ændret.</source>
        <translation>The first contact is from {first}, so the house cannot have opened on {day}. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Der er allerede et sted med det navn. Intet er ændret; giv dem hver sit navn.</source>
        <translation>There is already a place with that name. Nothing is changed; give each its own name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Der er intet område på tegningen. Intet er ændret; tegn mindst ét.</source>
        <translation>There is no area in the drawing. Nothing is changed; draw at least one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Det må din rolle ikke. Det kan {roles}. Intet er ændret; spørg en af dem.</source>
        <translation>Your role may not do that. These may: {roles}. Nothing is changed; ask one of them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Grænsen for små tal er {now} og kan kun sættes op, så ingen kan genkendes bagefter. Intet er ændret.</source>
        <translation>The limit for small numbers is {now} and can only be raised, so that nobody can be recognised afterwards. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Grænsen for små tal kan højst være {most}. Den kan aldrig sættes ned igen. Intet er ændret.</source>
        <translation>The limit for small numbers can be at most {most}. It can never be lowered again. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Her er allerede et hus. Det er ikke rørt; lås det op, eller vælg en anden mappe.</source>
        <translation>There is already a house here. It has not been touched; unlock it, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Her er ikke noget hus endnu. Opret det først, eller vælg den rigtige mappe.</source>
        <translation>There is no house here yet. Set it up first, or choose the right folder.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Huset kan låse sig selv efter 1 til 60 minutter. Intet er ændret; ret tallet.</source>
        <translation>The house can lock itself after 1 to 60 minutes. Nothing is changed; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Huset skal have mindst ét sted. Intet er ændret; tilføj et andet først.</source>
        <translation>The house must have at least one place. Nothing is changed; add another one first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Huset skal have mindst ét sted. Skriv, hvad det hedder.</source>
        <translation>The house must have at least one place. Write what it is called.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Kommunen {kommune} findes ikke. Vælg den på listen.</source>
        <translation>The municipality {kommune} does not exist. Choose it from the list.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Navnet er for langt; der er plads til {most} tegn. Intet er gemt.</source>
        <translation>The name is too long; there is room for {most} characters. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Navnet mangler. Intet er gemt; skriv et navn.</source>
        <translation>The name is missing. Nothing is saved; write a name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Navnet må ikke have lodret streg, semikolon eller linjeskift. Intet er gemt; ret det.</source>
        <translation>The name may not contain a vertical bar, a semicolon or a line break. Nothing is saved; correct it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Områder kan kun ændres fra 1. januar, så årets tal passer sammen.</source>
        <translation>Areas can only be changed from 1 January, so that the year's figures fit together.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Området {area} er der to gange. Intet er ændret; giv dem hver sit navn.</source>
        <translation>The area {area} is there twice. Nothing is changed; give each its own name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Området {area} har ingen postnumre. Intet er ændret; skriv mindst ét.</source>
        <translation>The area {area} has no postcodes. Nothing is changed; write at least one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Ord på en liste må ikke have komma, semikolon eller lodret streg. Intet er gemt.</source>
        <translation>Words on a list may not contain a comma, a semicolon or a vertical bar. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Vælg mindst én ugedag, hvor huset har åbent. Intet er ændret.</source>
        <translation>Choose at least one weekday on which the house is open. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>{postnummer} i området {area} er ikke et dansk postnummer.{near} Intet er ændret.</source>
        <translation>{postnummer} in the area {area} is not a Danish postcode.{near} Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>{postnummer} står både i {area} og i {other}. Intet er ændret; lad det stå ét sted.</source>
        <translation>{postnummer} is both in {area} and in {other}. Nothing is changed; leave it in one place.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>Åbningsdagen {day} er ikke kommet endnu. Intet er ændret.</source>
        <translation>The opening day {day} has not come yet. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>“{area}” har en fast betydning. Intet er ændret; kald området noget andet.</source>
        <translation>“{area}” has a fixed meaning. Nothing is changed; call the area something else.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/house.py"/>
        <source>“{choice}” står allerede på listen. Intet er ændret.</source>
        <translation>“{choice}” is already on the list. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics.py"/>
        <source>Det er ikke en kalenderfil. Intet er hentet; gem kalenderen som iCalendar (.ics) i Outlook, Google eller Apple, og hent den fil.</source>
        <translation>That is not a calendar file. Nothing has been read in; save the calendar as iCalendar (.ics) in Outlook, Google or Apple, and read in that file.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics.py"/>
        <source>Filen er større end {most} MB. Intet er hentet; gem et kortere stykke af kalenderen, og hent det.</source>
        <translation>The file is larger than {most} MB. Nothing has been read in; save a shorter part of the calendar, and read that in.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics.py"/>
        <source>Filen er tom. Intet er hentet; gem kalenderen igen, og hent den fil.</source>
        <translation>The file is empty. Nothing has been read in; save the calendar again, and read in that file.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics.py"/>
        <source>Noget af filen er hentet imens, måske i et andet vindue. Intet er gemt nu; hent filen igen for at se, hvad der mangler.</source>
        <translation>Some of the file has been read in meanwhile, perhaps in another window. Nothing is saved now; read in the file again to see what is missing.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics.py"/>
        <source>{name} står ikke i kalenderen ({names} gør). Intet er skrevet; skriv et af navnene.</source>
        <translation>{name} is not in the calendar ({names} are). Nothing has been written; write one of the names.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>(uden titel her)</source>
        <translation>(no title here)</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>Linje {line}, {title}: {why}</source>
        <translation>Line {line}, {title}: {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>begynder her den {day}; det før er sket</source>
        <translation>begins here on {day}; what came before has happened</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>den {day} er huset lukket ({what})</source>
        <translation>on {day} the house is closed ({what})</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>den {day} er uden for åbningstiden</source>
        <translation>{day} is outside opening hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>den {day} er {what} optaget af {by} {time}</source>
        <translation>on {day} {what} is taken by {by} {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er efter {last}</source>
        <translation>is after {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er en opgave, ikke en aftale</source>
        <translation>is a task, not an appointment</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er fra før {first}</source>
        <translation>is from before {first}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er hentet før og siden delt op i huset; ret den i kalenderen</source>
        <translation>was read in before and has since been split in the house; correct it in the calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er her allerede, og filen handler kun om en del af rækken; ret den i kalenderen</source>
        <translation>is here already, and the file is only about part of the series; correct it in the calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er markeret privat</source>
        <translation>is marked private</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>er ændret, men kun for datoer, der har været</source>
        <translation>is changed, but only for dates that have passed</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>filen slutter midt i den</source>
        <translation>the file ends in the middle of it</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>følger klokken på den første dato</source>
        <translation>follows the time of day of the first date</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>gentages efter en regel, som huset ikke har</source>
        <translation>repeats by a rule that the house does not have</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>gentages flere gange om dagen</source>
        <translation>repeats several times a day</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>gentages i en tidszone, hvor det er en anden dag end her</source>
        <translation>repeats in a time zone where it is another day than here</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>går over midnat; en aktivitet slutter samme dag</source>
        <translation>runs past midnight; an activity ends the same day</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>har ingen titel</source>
        <translation>has no title</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>hele rækken er aflyst</source>
        <translation>the whole series is cancelled</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>hentes tre år frem</source>
        <translation>is read in three years ahead</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>stedet “{place}” kendes ikke; står under {here}</source>
        <translation>the place “{place}” is not known; is put under {here}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>står i en tidszone, som ingen kender</source>
        <translation>is in a time zone that nobody knows</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>står to gange i filen; den nyeste udgave er brugt</source>
        <translation>is in the file twice; the newest version is used</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>står to gange samme dag i samme række</source>
        <translation>is there twice on the same day in the same series</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>tiden kan ikke læses</source>
        <translation>the time cannot be read</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>titlen ligner et CPR-nummer; den bliver hverken gemt eller vist</source>
        <translation>the title looks like a CPR number; it is neither saved nor shown</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>varer hele dagen; lukkedage sættes i huset selv</source>
        <translation>lasts the whole day; closed days are set in the house itself</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>varer under {minutes} minutter og er nok en påmindelse</source>
        <translation>lasts less than {minutes} minutes and is probably a reminder</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>{first}, og {n} dato til</source>
        <translation>{first}, and {n} more date</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>{first}, og {n} datoer til</source>
        <translation>{first}, and {n} more dates</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>{n} dato springes over, for huset har lukket</source>
        <translation>{n} date is skipped, because the house is closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>{n} datoer springes over, for huset har lukket</source>
        <translation>{n} dates are skipped, because the house is closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>{title} den {day}</source>
        <translation>{title} on {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/ics_words.py"/>
        <source>ændrer denne og de følgende datoer på én gang; datoerne bliver som i rækken</source>
        <translation>changes this and the following dates at once; the dates stay as in the series</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source> Den blev lavet med {before}.</source>
        <translation> It was made with {before}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source> Intet er tabt: lås op med din adgangssætning, og lav en ny PIN bagefter.</source>
        <translation> Nothing is lost: unlock with your passphrase, and make a new PIN afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source> Nu svarer {backend}.</source>
        <translation> Now {backend} answers.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source> PIN-koden blev lavet med {before}.</source>
        <translation> The PIN was made with {before}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Computerens nøglering gav ikke lov.{before} Intet er tabt: lås op med din adgangssætning eller en gendannelseskode.</source>
        <translation>The computer's keyring refused.{before} Nothing is lost: unlock with your passphrase or a recovery code.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Computerens nøglering svarer for langsomt.{before} Intet er tabt: lås op med din adgangssætning.</source>
        <translation>The computer's keyring answers too slowly.{before} Nothing is lost: unlock with your passphrase.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Computerens nøglering svarer ikke.{before} Intet er tabt: lås op med din adgangssætning eller en gendannelseskode.</source>
        <translation>The computer's keyring does not answer.{before} Nothing is lost: unlock with your passphrase or a recovery code.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Denne computer har ikke længere sin del af PIN-koden.{before}{now}{way}</source>
        <translation>This computer no longer has its part of the PIN.{before}{now}{way}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Denne computers del af PIN-koden er blevet en anden.{before}{now}{way}</source>
        <translation>This computer's part of the PIN has become a different one.{before}{now}{way}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Der ligger en ældre ved siden af, som er hel: brug den, eller gendan fra en sikkerhedskopi.</source>
        <translation>An older one beside it is sound: use that, or restore from a backup.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>En anden har ændret nøglefilen imens. Intet er skrevet over; prøv igen.</source>
        <translation>Somebody else changed the key file in the meantime. Nothing has been overwritten; try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Gendan huset fra en sikkerhedskopi; nøglefilen ligger i hver af dem.</source>
        <translation>Restore the house from a backup; the key file is in each of them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglefilen er beskadiget. Huset er ikke rørt. {way}</source>
        <translation>The key file is damaged. The house has not been touched. {way}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglefilen er hel, så der er ikke noget at hente tilbage. Intet er ændret.</source>
        <translation>The key file is sound, so there is nothing to bring back. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglefilen er lavet af en nyere udgave af programmet. Intet er rørt; hent den nye udgave.</source>
        <translation>The key file was made by a newer version of the program. Nothing has been touched; get the new version.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglefilen er svagere, end huset tillader, og kan være ændret af andre. Intet er åbnet; hent den fra en sikkerhedskopi, og sig det til kommunens it.</source>
        <translation>The key file is weaker than the house allows and may have been changed by others. Nothing has been opened; get it from a backup, and tell the municipality's IT.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglefilen er væk. Huset er ikke rørt, men kan ikke låses op uden. {way}</source>
        <translation>The key file is gone. The house has not been touched, but cannot be unlocked without it. {way}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglen hører til et andet hus end det, der ligger her. Intet er rørt; læg de to filer fra samme sikkerhedskopi ved siden af hinanden.</source>
        <translation>The key belongs to another house than the one that is here. Nothing has been touched; put the two files from the same backup side by side.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/keys.py"/>
        <source>Nøglen passer ikke til huset, der ligger her. Intet er rørt; hent begge filer fra samme sikkerhedskopi.</source>
        <translation>The key does not fit the house that is here. Nothing has been touched; get both files from the same backup.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Andre brugere på computeren kan se husets mappe. Intet er tabt; lås huset op igen, så bliver den lukket for dem.</source>
        <translation>Other users of the computer can see the house's folder. Nothing is lost; unlock the house again, and it will be closed to them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Den nyeste sikkerhedskopi er {days} dage gammel. Lav en ny.</source>
        <translation>The newest backup is {days} days old. Make a new one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Den sikkerhedskopi er beskadiget. Huset er ikke rørt; vælg en anden kopi.</source>
        <translation>That backup is damaged. The house has not been touched; choose another backup.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Der er ingen sikkerhedskopi. Lav en nu.</source>
        <translation>There is no backup. Make one now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Det er en mappe, ikke en fil. Vælg en fil i den.</source>
        <translation>That is a folder, not a file. Choose a file in it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Disken er fuld. Det sidste blev ikke gemt, alt andet er der. Gør plads, og prøv igen.</source>
        <translation>The disk is full. The last thing was not saved, everything else is there. Make room, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Disken svarede med en fejl. Det sidste blev ikke gemt, alt andet er der. Prøv igen, og sig det til kommunens it, hvis det fortsætter.</source>
        <translation>The disk answered with an error. The last thing was not saved, everything else is there. Try again, and tell the municipality's IT if it goes on.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>En gendannelse blev afbrudt. Intet er tabt; den bliver gjort færdig, næste gang huset låses op.</source>
        <translation>A restore was interrupted. Nothing is lost; it will be completed the next time the house is unlocked.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>En sikkerhedskopi eller opgradering er i gang. Vent et øjeblik, og prøv igen.</source>
        <translation>A backup or an upgrade is under way. Wait a moment, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Et andet vindue skriver lige nu. Det sidste blev ikke gemt; prøv igen om lidt.</source>
        <translation>Another window is writing right now. The last thing was not saved; try again in a moment.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Filen er ikke en sikkerhedskopi. Huset er ikke rørt; vælg en anden fil.</source>
        <translation>The file is not a backup. The house has not been touched; choose another file.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Filen findes ikke. Se efter, om den er flyttet, og vælg den igen.</source>
        <translation>The file does not exist. Check whether it has been moved, and choose it again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Huset er gemt af en nyere udgave af programmet. Intet er rørt; hent den nye udgave.</source>
        <translation>The house was saved by a newer version of the program. Nothing has been touched; get the new version.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Huset er nu hentet fra sikkerhedskopien. Lås op igen, som man gjorde, da kopien blev lavet.</source>
        <translation>The house has now been brought back from the backup. Unlock again the way it was done when the backup was made.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Huset er åbent i et andet vindue. Intet er rørt; luk det andet, og prøv igen.</source>
        <translation>The house is open in another window. Nothing has been touched; close the other one, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Huset kunne ikke gøres klar til den nye udgave. Det er sat tilbage, som det var; sig det til kommunens it.</source>
        <translation>The house could not be made ready for the new version. It has been put back as it was; tell the municipality's IT.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Husets fil er beskadiget. Der er ikke skrevet i den. Hent den nyeste sikkerhedskopi, og gem den beskadigede fil til kommunens it.</source>
        <translation>The house's file is damaged. Nothing has been written in it. Bring back the newest backup, and keep the damaged file for the municipality's IT.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Husets fil er ikke her. Der er ikke lavet en ny. Se efter, om mappen er flyttet, eller hent en sikkerhedskopi.</source>
        <translation>The house's file is not here. No new one has been made. Check whether the folder has been moved, or bring back a backup.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Husets fil er tom. Der er ikke skrevet i den. Hent den nyeste sikkerhedskopi, eller begynd forfra i en anden mappe.</source>
        <translation>The house's file is empty. Nothing has been written in it. Bring back the newest backup, or start afresh in another folder.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Kopien er fra et andet hus. Intet er rørt; vælg en kopi af dette hus.</source>
        <translation>The backup is from another house. Nothing has been touched; choose a backup of this house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Kopien er lavet af en nyere udgave af programmet. Huset er ikke rørt; hent den nye udgave først.</source>
        <translation>The backup was made by a newer version of the program. The house has not been touched; get the new version first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Mappen kan kun læses. Intet blev gemt; bed kommunens it om lov til at skrive i den.</source>
        <translation>The folder can only be read. Nothing was saved; ask the municipality's IT for permission to write in it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Mappen ligger et sted, der deles med andre ({kind}). Husets data skal blive på denne computer; vælg en mappe, der ikke deles.</source>
        <translation>The folder is in a place that is shared with others ({kind}). The house's data must stay on this computer; choose a folder that is not shared.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Mappen til den ekstra kopi er væk. Sæt USB-nøglen i, eller vælg en anden.</source>
        <translation>The folder for the extra backup is gone. Insert the USB stick, or choose another one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Mappen tilhører en anden bruger på computeren. Intet er rørt; vælg en anden mappe.</source>
        <translation>The folder belongs to another user of the computer. Nothing has been touched; choose another folder.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Printeren svarede ikke. Intet er tabt; gem som PDF, eller prøv en anden printer.</source>
        <translation>The printer did not answer. Nothing is lost; save as PDF, or try another printer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Programmet har ikke lov til at bruge mappen. Intet blev gemt; spørg kommunens it.</source>
        <translation>The program is not allowed to use the folder. Nothing was saved; ask the municipality's IT.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Sikkerhedskopien er gemt på computeren, men kunne ikke lægges i den ekstra mappe. Se efter, om der er plads i den, og prøv igen.</source>
        <translation>The backup is saved on the computer, but could not be put in the extra folder. Check whether there is room in it, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Sikkerhedskopien lykkedes ikke. Huset og de ældre kopier er urørt; prøv igen.</source>
        <translation>The backup did not succeed. The house and the older backups are untouched; try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/machine.py"/>
        <source>Sikkerhedskopien {file} er beskadiget. Huset er ikke rørt; slet den, og lav en ny.</source>
        <translation>The backup {file} is damaged. The house has not been touched; delete it, and make a new one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Adgangssætningen passer ikke. Intet er låst; prøv igen, og se efter store bogstaver.</source>
        <translation>The passphrase is not right. Nothing has been locked; try again, and watch for capital letters.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Adgangssætningen skal have mindst {least} tegn. Tag gerne fire-fem ord.</source>
        <translation>The passphrase must have at least {least} characters. Four or five words are good.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>De to adgangssætninger er ikke ens. Intet er gemt; skriv dem igen.</source>
        <translation>The two passphrases are not the same. Nothing is saved; type them again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>De to grupper passer ikke med arkene. Læs dem på papiret, og skriv dem igen.</source>
        <translation>The two groups do not match the sheets. Read them on the paper, and type them again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Den PIN er for let at gætte. Intet er gemt; undgå ens tal og tal i rækkefølge.</source>
        <translation>That PIN is too easy to guess. Nothing is saved; avoid equal digits and digits in sequence.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Den konto er lukket. Intet er ændret; vælg dit eget navn, eller spørg en leder.</source>
        <translation>That account is closed. Nothing is changed; choose your own name, or ask a leader.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Der er allerede en konto med det navn. Intet er gemt; skriv et andet navn.</source>
        <translation>There is already an account with that name. Nothing is saved; write another name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Der er en tastefejl i gruppe {group} af gendannelseskoden. Se den efter på arket; O og 0 regnes for ens, og det gør I, L og 1 også.</source>
        <translation>There is a typing mistake in group {group} of the recovery code. Check it against the sheet; O and 0 count as the same, and so do I, L and 1.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Der er ingen PIN til dig på denne computer. Lås op med din adgangssætning.</source>
        <translation>You have no PIN on this computer. Unlock with your passphrase.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Der er ingen adgangssætning til den konto. Brug en anden vej ind.</source>
        <translation>There is no passphrase for that account. Use another way in.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Det er lederens sidste vej ind i huset. Intet er ændret; giv lederen en ny adgangssætning først.</source>
        <translation>That is the leader's last way into the house. Nothing is changed; give the leader a new passphrase first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Det navn har ingen konto her. Vælg et navn på listen.</source>
        <translation>That name has no account here. Choose a name from the list.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>En PIN er kun tal. Prøv igen.</source>
        <translation>A PIN is digits only. Try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>En PIN skal have mindst {least} tal. Intet er gemt.</source>
        <translation>A PIN must have at least {least} digits. Nothing is saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Flere kan låse op her. Skriv, hvem du er, med --staff og navnet.</source>
        <translation>Several people can unlock here. Write who you are, with --staff and the name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Gendannelseskoden hører ikke til dette hus, eller der er lavet nye siden. Intet er ændret; prøv den anden.</source>
        <translation>The recovery code does not belong to this house, or new ones have been made since. Nothing is changed; try the other one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Huset skal altid have en leder. Intet er ændret; gør en anden til leder først.</source>
        <translation>The house must always have a leader. Nothing is changed; make somebody else leader first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>Med en gendannelseskode er du ikke en bestemt person. Vælg en konto, der skal have en ny vej ind.</source>
        <translation>With a recovery code you are not a particular person. Choose an account that needs a new way in.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>PIN-koden er sat ud af kraft efter for mange forsøg. Intet er tabt; lås op med din adgangssætning, så virker den igen.</source>
        <translation>The PIN is suspended after too many tries. Nothing is lost; unlock with your passphrase, and it works again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>PIN-koden passer ikke. Du har {n} forsøg endnu; derefter skal adgangssætningen bruges.</source>
        <translation>The PIN is not right. You have {n} more tries; after that the passphrase is needed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/people.py"/>
        <source>PIN-koden passer ikke. Du har ét forsøg endnu; derefter skal adgangssætningen bruges.</source>
        <translation>The PIN is not right. You have one more try; after that the passphrase is needed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Anførselstegnene på linjen passer ikke sammen; et af dem mangler.</source>
        <translation>The quotation marks on the line do not match; one of them is missing.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Den fil er hentet før ({day}). Intet er hentet igen; vælg at hente den alligevel, hvis det er meningen.</source>
        <translation>That file has been read in before ({day}). Nothing has been read in again; choose to read it in anyway if that is what you want.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Der er flere felter på linjen end de {columns} kolonner; et semikolon er for meget.</source>
        <translation>There are more fields on the line than the {columns} columns; one semicolon is too many.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Der er ingen linjer i filen. Intet er hentet; se efter, om det er den rigtige fil.</source>
        <translation>There are no lines in the file. Nothing has been read in; check whether it is the right file.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Der mangler {names}.</source>
        <translation>Missing: {names}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Det er et regneark, ikke en CSV-fil. Intet er hentet; gem arket som CSV (semikolon) i Excel, og hent den fil.</source>
        <translation>That is a spreadsheet, not a CSV file. Nothing has been read in; save the sheet as CSV (semicolon) in Excel, and read in that file.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Et øvehus kan have fra 1 til {most} måneder. Intet er lavet; vælg et andet tal.</source>
        <translation>A practice house can have from 1 to {most} months. Nothing has been made; choose another number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Filen er større end {most} MB. Intet er hentet; del den i flere, og hent dem én for én.</source>
        <translation>The file is larger than {most} MB. Nothing has been read in; split it into several, and read them in one by one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Filen kan ikke læses som tekst. Intet er hentet; gem den som CSV UTF-8, og prøv igen.</source>
        <translation>The file cannot be read as text. Nothing has been read in; save it as CSV UTF-8, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Første linje i filen passer ikke.</source>
        <translation>The first line of the file does not fit.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Her skal stå en dato, for eksempel 22.11.2026 eller 2026-11-22.</source>
        <translation>A date is expected here, for example 22.11.2026 or 2026-11-22.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Her skal stå en time fra 0 til 23, for eksempel 10 eller 10.30.</source>
        <translation>An hour from 0 to 23 is expected here, for example 10 or 10.30.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Her skal stå et af ordene: {known}.</source>
        <translation>One of these words is expected here: {known}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Her skal stå et antal fra 1 til {most}.</source>
        <translation>A number from 1 to {most} is expected here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Intet er hentet; de kendte kolonner er {names}.</source>
        <translation>Nothing has been read in; the known columns are {names}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Kolonnerne skal være adskilt af semikolon. Intet er hentet; gem filen med semikolon, og prøv igen.</source>
        <translation>The columns must be separated by semicolons. Nothing has been read in; save the file with semicolons, and try again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Perioden går baglæns: {first} er efter {last}. Intet er skrevet; byt de to datoer om.</source>
        <translation>The period runs backwards: {first} is after {last}. Nothing has been written; swap the two dates.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>To gange: {names}.</source>
        <translation>Twice: {names}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Ukendt: {names}.</source>
        <translation>Unknown: {names}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>{n} linjer kan ikke bruges, så intet er hentet. Ret dem, og hent filen igen.</source>
        <translation>{n} lines cannot be used, so nothing has been read in. Correct them, and read in the file again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally.py"/>
        <source>Én linje kan ikke bruges, så intet er hentet. Ret den, og hent filen igen.</source>
        <translation>One line cannot be used, so nothing has been read in. Correct it, and read in the file again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>(ligner et CPR-nummer)</source>
        <translation>(looks like a CPR number)</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>; det ligner {nearest}</source>
        <translation>; it looks like {nearest}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>Linje {line}, {column} {value}: forventede {expected}.</source>
        <translation>Line {line}, {column} {value}: expected {expected}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>Linje {line}: forventede {expected}.</source>
        <translation>Line {line}: expected {expected}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>en dag fra {opened}, hvor huset åbnede</source>
        <translation>a day from {opened}, when the house opened</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>en dag i de sidste 30 år</source>
        <translation>a day within the last 30 years</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>en dag, der er kommet</source>
        <translation>a day that has come</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>en dato som 22-11-2026, 22.11.2026 eller 2026-11-22</source>
        <translation>a date such as 22-11-2026, 22.11.2026 or 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et af husets steder ({known}), eller ingenting</source>
        <translation>one of the house's places ({known}), or nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et anførselstegn mere; et felt er åbnet med “, men ikke lukket</source>
        <translation>one more quotation mark; a field was opened with “ but not closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et helt tal fra 1 til {most}, eller ingenting</source>
        <translation>a whole number from 1 to {most}, or nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et klokkeslæt som 10, 10.30 eller kl. 10, eller ingenting</source>
        <translation>a time such as 10, 10.30 or kl. 10, or nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et klokkeslæt, der har været</source>
        <translation>a time that has passed</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et ord fra husets liste ({known}), eller ingenting</source>
        <translation>a word from the house's list ({known}), or nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>et rigtigt postnummer, ukendt eller ønsker ikke at oplyse{near}</source>
        <translation>a real postcode, ukendt or ønsker ikke at oplyse{near}</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>fire tal, ukendt eller ønsker ikke at oplyse</source>
        <translation>four digits, ukendt or ønsker ikke at oplyse</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>hver årsag kun én gang</source>
        <translation>each reason only once</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>ord fra husets liste ({known}) med komma imellem, eller ingenting</source>
        <translation>words from the house's list ({known}) with commas between them, or nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>{columns} felter som i overskriften</source>
        <translation>{columns} fields as in the heading</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>{known}, eller ingenting</source>
        <translation>{known}, or nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/messages/tally_lines.py"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/attendance_sheet.py"/>
        <location filename="../../familiehus/reports/name_cards.py"/>
        <source>Der er ingen på holdet endnu.</source>
        <translation>There is nobody on the course yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/attendance_sheet.py"/>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <location filename="../../familiehus/ui/courses/roll_view.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <source>Fremmøde</source>
        <translation>In person</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/attendance_sheet.py"/>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Fremmødeliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/attendance_sheet.py"/>
        <source>Kryds: mødt.  A: afbud.  U: udeblevet.  Makuleres, når fremmødet er skrevet ind.</source>
        <translation>Cross: came.  A: sent word.  U: stayed away.  Shred when the attendance has been typed in.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/attendance_sheet.py"/>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <source>Alle har fået besked.</source>
        <translation>Everyone has been told.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <source>Fik besked</source>
        <translation>Told</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <source>Fik ikke fat i</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <source>Makuleres, når alle har fået besked.</source>
        <translation>Shred when everyone has been told.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <source>Ring til</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Ringeliste</source>
        <translation>Call list</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <source>Sig</source>
        <translation>Say</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_list.py"/>
        <location filename="../../familiehus/ui/courses/call_card.py"/>
        <source>intet nummer</source>
        <translation>no number</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Der er plads på “{course}”. {until}{when}</source>
        <translation>There is a seat on “{course}”. {until}{when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Der er plads på “{course}”. {when}</source>
        <translation>There is a seat on “{course}”. {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Fristen er gået, så pladsen på “{course}” er gået videre. Ventelisten gælder stadig.</source>
        <translation>The time is up, so the seat on “{course}” has been passed on. The waiting list still stands.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Første gang er {when}.</source>
        <translation>The first session is {when}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Næste gang er {when}.</source>
        <translation>The next session is {when}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Pladsen er holdt til {weekday} {day} kl. {time}. </source>
        <translation>The seat is held until {weekday} {day} at {time}. </translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Tilmeldingen står nu på ventelisten til “{course}”. Vi ringer, når der er plads.</source>
        <translation>The enrolment is now on the waiting list for “{course}”. We will call when there is a seat.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Tilmeldingen til “{course}” er ændret.</source>
        <translation>The enrolment for “{course}” has been changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Vi har to gange ikke hørt noget, så tilmeldingen til “{course}” er taget af listen. Den kan skrives på igen.</source>
        <translation>Twice we have heard nothing, so the enrolment for “{course}” has been taken off the list. It can be put on again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Vi ringer, når der er et nyt hold.</source>
        <translation>We will call when there is a new course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>Vil I ringes op, når der er et nyt?</source>
        <translation>Would you like a call when there is a new one?</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>“{course}” begynder, men der er ikke plads endnu. Pladsen på ventelisten gælder stadig.</source>
        <translation>“{course}” begins, but there is no seat yet. The place on the waiting list still stands.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>“{course}” bliver desværre ikke til noget. {next}</source>
        <translation>Unfortunately “{course}” will not take place. {next}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>“{course}” bliver til noget. {when}</source>
        <translation>“{course}” is going ahead. {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>“{course}” er slut, og der blev ikke en plads. {next}</source>
        <translation>“{course}” is over, and no seat came free. {next}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/call_words.py"/>
        <source>“{course}” stopper desværre. {next}</source>
        <translation>Unfortunately “{course}” is stopping. {next}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/charts.py"/>
        <location filename="../../familiehus/reports/tables.py"/>
        <source>i alt {total}</source>
        <translation>{total} in all</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/charts.py"/>
        <source>i alt {total} i {months} måneder</source>
        <translation>{total} in all in {months} months</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/course_frame.py"/>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <location filename="../../familiehus/reports/staff_drawing.py"/>
        <source>Kun til personale</source>
        <translation>For staff only</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/course_frame.py"/>
        <location filename="../../familiehus/reports/document.py"/>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <location filename="../../familiehus/reports/poster_drawing.py"/>
        <location filename="../../familiehus/reports/staff_drawing.py"/>
        <source>Side {number} af {of}</source>
        <translation>Page {number} of {of}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/course_frame.py"/>
        <source>{day} kl. {hours}</source>
        <translation>{day} at {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/course_frame.py"/>
        <source>{meeting}, {place}</source>
        <translation>{meeting}, {place}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/course_frame.py"/>
        <source>ØVEHUS: opdigtede familier</source>
        <translation>PRACTICE HOUSE: made-up families</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>apr.</source>
        <translation>Apr</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>aug.</source>
        <translation>Aug</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>august</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>dec.</source>
        <translation>Dec</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>feb.</source>
        <translation>Feb</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>februar</source>
        <translation>February</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>jan.</source>
        <translation>Jan</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>januar</source>
        <translation>January</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>jul.</source>
        <translation>Jul</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>jun.</source>
        <translation>Jun</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>mar.</source>
        <translation>Mar</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>marts</source>
        <translation>March</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>nov.</source>
        <translation>Nov</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>okt.</source>
        <translation>Oct</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>sept.</source>
        <translation>Sept</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/danish.py"/>
        <source>{name} Kommune</source>
        <translation>{name} Municipality</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/document.py"/>
        <source>ØVEHUS: opdigtede tal</source>
        <translation>PRACTICE HOUSE: made-up figures</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Lukket</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <source>Lukket: {why}</source>
        <translation>Closed: {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <location filename="../../familiehus/reports/month_cells.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>aflyst</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>flyttet fra {day}</source>
        <translation>moved from {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <source>flyttet til {day} kl. {time}</source>
        <translation>moved to {day} at {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <source>ny tid, ellers {span}</source>
        <translation>new time, otherwise {span}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/families_lines.py"/>
        <source>{weekday} den {day}.</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>alle dage er talt færdig</source>
        <translation>all days are fully counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>den hyppigste årsag</source>
        <translation>the most frequent reason</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>det største område</source>
        <translation>the largest area</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>for få til at blive vist</source>
        <translation>too few to be shown</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <location filename="../../familiehus/ui/desk/entry_words.py"/>
        <source>henvendelse</source>
        <translation>contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>henvendelser</source>
        <translation>contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>pr. åben dag</source>
        <translation>per open day</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{counted} af {open}</source>
        <translation>{counted} of {open}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>{day} mangler</source>
        <translation>{day} is missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>{n} dag mangler</source>
        <translation>{n} day is missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>{n} dage mangler</source>
        <translation>{n} days are missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>{n} åben dag</source>
        <translation>{n} open day</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>{n} åbne dage</source>
        <translation>{n} open days</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>{total} i {month}</source>
        <translation>{total} in {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>{total} på {days}</source>
        <translation>{total} on {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>åbne dage</source>
        <translation>open days</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/key_figures.py"/>
        <source>åbne dage talt</source>
        <translation>open days counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/kind_colours.py"/>
        <source>café, leg og tema</source>
        <translation>café, play and theme</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/kind_colours.py"/>
        <source>gæster i huset</source>
        <translation>guests in the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/kind_colours.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>hold</source>
        <translation>course</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/kind_colours.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>internt</source>
        <translation>internal</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/kind_colours.py"/>
        <source>rådgivning</source>
        <translation>counselling</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/kind_colours.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>spærret</source>
        <translation>blocked</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Andre postnumre er udenbys.</source>
        <translation>Other postcodes are out of town.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>En henvendelse</source>
        <translation>A contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>En streg (–)</source>
        <translation>A dash (–)</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Flere årsager</source>
        <translation>Several reasons</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Huset kender selv tallet, og det tælles med i kvartalet og året, når de kan vises.</source>
        <translation>The house itself knows the number, and it is counted in the quarter and the year when they can be shown.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Hvorfor er der ingen tal?</source>
        <translation>Why are there no figures?</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <location filename="../../familiehus/ui/statistics/figures_side.py"/>
        <source>Ikke vist</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Ingen kan genkendes</source>
        <translation>Nobody can be recognised</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Intet</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Måneden er ikke slut</source>
        <translation>The month is not over</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Når der kan være færre end {k} familier bag et tal, kan nogen i en lille by måske regne ud, hvem der søgte råd. Derfor trykkes det ikke. Det er ikke en fejl, og ingen henvendelser er gået tabt.</source>
        <translation>When there may be fewer than {k} families behind a number, somebody in a small town might work out who sought advice. That is why it is not printed. It is not a mistake, and no contacts have been lost.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Områder</source>
        <translation>Areas</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Procenter og gennemsnit</source>
        <translation>Percentages and averages</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Sådan er der talt</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead} at vise i {names}: 0 i alt.</source>
        <translation>{lead} to show in {names}: 0 in all.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead} betyder, at tallet ikke kan vises, eller at ingen talte. Det betyder ikke 0.</source>
        <translation>{lead} means that the number cannot be shown, or that nobody counted. It does not mean 0.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead} er regnet af de tal, der står på papiret, og afrundet.</source>
        <translation>{lead} are computed from the numbers on the paper, and rounded.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead} er én gang, nogen kom, ringede eller skrev. Den er anonym: huset noterer, hvem der spurgte, og et postnummer, aldrig et navn.</source>
        <translation>{lead} is one time somebody came, called or wrote. It is anonymous: the house notes who asked, and a postcode, never a name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead} og deres postnumre. {areas}. {outside}</source>
        <translation>{lead} and their postcodes. {areas}. {outside}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}, fordi tallene er for små: {names}.</source>
        <translation>{lead}, because the numbers are too small: {names}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: huset har ikke haft åbent i måneden.</source>
        <translation>{lead}: the house was not open during the month.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: tal til og med {day}. De kan ikke sammenlignes med hele måneder.</source>
        <translation>{lead}: figures up to and including {day}. They cannot be compared with whole months.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: tal under {k} vises ikke, undtagen 0.</source>
        <translation>{lead}: numbers under {k} are not shown, except 0.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: tal under {k} vises ikke, undtagen 0. Små grupper er lagt sammen med andre, ofte under navnet „Øvrige“. Alle viste tal er rigtige, og rækkerne passer med summen.</source>
        <translation>{lead}: numbers under {k} are not shown, except 0. Small groups are put together with others, often under the name “Other”. All numbers shown are true, and the rows add up to the total.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: tallene er opdigtede, så man kan øve sig. De siger intet om rigtige familier.</source>
        <translation>{lead}: the figures are made up, for practice. They say nothing about real families.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: {counted} er talt færdig, også dage hvor ingen kom.</source>
        <translation>{lead}: {counted} are fully counted, including days when nobody came.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: {counted} er talt færdig, også dage hvor ingen kom. Det mangler {missing}, så tallene kan være for lave.</source>
        <translation>{lead}: {counted} are fully counted, including days when nobody came. Missing: {missing}, so the figures may be too low.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>{lead}: én henvendelse kan have flere årsager, så der kan være flere årsager end henvendelser.</source>
        <translation>{lead}: one contact can have several reasons, so there can be more reasons than contacts.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <location filename="../../familiehus/reports/tables.py"/>
        <source>{title} (fortsat)</source>
        <translation>{title} (continued)</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Åbne dage</source>
        <translation>Open days</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/method.py"/>
        <source>Øvehus</source>
        <translation>Practice house</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month.py"/>
        <source>Månedsstatistik {month}</source>
        <translation>Monthly statistics {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_cells.py"/>
        <source>konflikt</source>
        <translation>conflict</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_cells.py"/>
        <source>{place} lukket</source>
        <translation>{place} closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <source>Kom, som I er · det er gratis, og I behøver ikke sige, hvem I er</source>
        <translation>Come as you are · it is free, and you need not say who you are</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <source>Oversigt til personalet, {month}</source>
        <translation>Overview for staff, {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <source>Oversigt, {month}</source>
        <translation>Overview, {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <source>Uge</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/month_overview.py"/>
        <source>{month} i {house}</source>
        <translation>{month} at {house}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/name_cards.py"/>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Navnekort</source>
        <translation>Name cards</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/name_cards.py"/>
        <source>buk</source>
        <translation>fold</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/name_cards.py"/>
        <location filename="../../familiehus/services/ics_out.py"/>
        <location filename="../../familiehus/ui/rail.py"/>
        <source>øvehus</source>
        <translation>practice</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>, lige så mange som i {month}</source>
        <translation>, just as many as in {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>, næsten lige så mange som i {month}</source>
        <translation>, almost as many as in {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>, {share} % flere end i {month}</source>
        <translation>, {share} % more than in {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>, {share} % færre end i {month}</source>
        <translation>, {share} % fewer than in {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Af de områder, der kan sammenlignes, vokser {area} mest: fra {before} til {now}.</source>
        <translation>Of the areas that can be compared, {area} grows most: from {before} to {now}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Der var så få henvendelser i {month}, at tallet ikke kan vises, uden at nogen måske kan genkendes.</source>
        <translation>There were so few contacts in {month} that the number cannot be shown without a risk that somebody is recognised.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Huset havde ingen henvendelser i {month} på {days}.</source>
        <translation>The house had no contacts in {month} on {days}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Huset havde {contacts} på {days}{change}.</source>
        <translation>The house had {contacts} on {days}{change}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Huset havde {contacts}{change}.</source>
        <translation>The house had {contacts}{change}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>Månedsstatistik</source>
        <translation>Monthly statistics</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>tal til og med {day}</source>
        <translation>figures up to and including {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>udskrevet {date}</source>
        <translation>printed {date}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>{area} er det område, der vokser mest: fra {before} til {now}.</source>
        <translation>{area} is the area that grows most: from {before} to {now}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/opening.py"/>
        <source>{not_over}: {until}.</source>
        <translation>{not_over}: {until}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/paper_sheets.py"/>
        <source>ØVEHUS: opdigtet kalender</source>
        <translation>PRACTICE HOUSE: made-up calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Det har I selv fortalt, eller det er skrevet ned, da I kom. Er I henvist, ved vi kun, hvilket fag der henviste.</source>
        <translation>You told us yourselves, or it was written down when you came. If you were referred, we only know which profession referred you.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Det har vi om dig</source>
        <translation>What we have about you</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Det kan I</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/stored_view.py"/>
        <source>Fremmødet</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Her står alt, huset har skrevet ned om jer på “{course}”, og hvorfor. Er I på flere hold, er der et ark for hvert.</source>
        <translation>Here is everything the house has written down about you on “{course}”, and why. If you are on several courses, there is a sheet for each.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Huset sletter det {day}. I husets låste sikkerhedskopier kan det ligge til {last}; hentes en kopi frem, bliver det slettet igen.</source>
        <translation>The house deletes it on {day}. In the house's locked backups it may stay until {last}; if a backup is brought back, it is deleted again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Husets medarbejdere i receptionen, koordinatorerne og lederen. Den, der passer programmet, kan ikke. Det ligger låst på husets egen computer og gives ikke videre.</source>
        <translation>The house's staff in reception, the coordinators and the leader. The person who looks after the program cannot. It is locked on the house's own computer and is not passed on.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/stored_view.py"/>
        <source>Hvad der er sket</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Hvem kan se det</source>
        <translation>Who can see it</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Hvor det kommer fra</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Hvor længe</source>
        <translation>For how long</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>I kan få det rettet, hvis det er forkert, og få det slettet før tid: sig det til en medarbejder. Sletningen kan ikke fortrydes, og så har I ikke længere en plads. I kan klage til kommunens databeskyttelsesrådgiver eller til Datatilsynet (datatilsynet.dk).</source>
        <translation>You can have it corrected if it is wrong, and have it deleted early: tell a member of staff. The deletion cannot be undone, and then you no longer have a seat. You can complain to the municipality's data protection officer or to Datatilsynet (datatilsynet.dk).</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>I programmet er I kendt under disse tilfældige numre: {ids}. Det første bliver stående, når resten er slettet, så en gammel kopi ikke kan hente jer tilbage.</source>
        <translation>In the program you are known by these random numbers: {ids}. The first one stays when the rest is deleted, so that an old backup cannot bring you back.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Numre</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/stored_view.py"/>
        <source>Tilmeldingen</source>
        <translation>The enrolment</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>Udleveret til familien selv.</source>
        <translation>Handed to the family itself.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{day} kl. {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/person_extract.py"/>
        <source>{reason}: {needed} skulle bruges, {free} var ledige</source>
        <translation>{reason}: {needed} were needed, {free} were free</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Døren er lukket, men I kan ringe.</source>
        <translation>The door is closed, but you can call.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Huset er åbent. Kom bare ind.</source>
        <translation>The house is open. Just come in.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Ingen faste tider denne dag</source>
        <translation>No fixed times this day</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Ingen faste tider i denne uge</source>
        <translation>No fixed times this week</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Uge {week} i {house}</source>
        <translation>Week {week} at {house}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>Vi ses igen {day}.</source>
        <translation>See you again {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>{day} {what}</source>
        <translation>{day} {what}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>{now} i stedet for {usual}</source>
        <translation>{now} instead of {usual}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <source>{weekday} {day}:</source>
        <translation>{weekday} {day}:</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Åbent</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <location filename="../../familiehus/reports/series_card.py"/>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Åbent {hours}</source>
        <translation>Open {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_cards.py"/>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>åbent {hours}</source>
        <translation>open {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_drawing.py"/>
        <location filename="../../familiehus/services/ics_event.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>Med tilmelding</source>
        <translation>Enrolment required</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_drawing.py"/>
        <source>det er gratis, og I behøver ikke sige, hvem I er</source>
        <translation>it is free, and you need not say who you are</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_drawing.py"/>
        <source>kom, som I er</source>
        <translation>come as you are</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_drawing.py"/>
        <source>{what}: spørg os, så skriver vi jer op</source>
        <translation>{what}: ask us, and we will put you on the list</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/poster_measure.py"/>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>med tilmelding</source>
        <translation>enrolment required</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/printed.py"/>
        <source>Henvendelser pr. måned</source>
        <translation>Contacts per month</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>1. Start programmet, og vælg gendannelseskode i stedet for adgangssætning.</source>
        <translation>1. Start the program, and choose recovery code instead of passphrase.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>2. Skriv grupperne i nummerorden. Programmet siger til, hvis noget er skrevet forkert.</source>
        <translation>2. Type the groups in the order of their numbers. The program tells you if something is mistyped.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>3. Vælg en ny adgangssætning med det samme, og læg arket i en ny, lukket kuvert.</source>
        <translation>3. Choose a new passphrase at once, and put the sheet in a new, sealed envelope.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Gendannelseskode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Husets oplysninger ligger låst på computeren. Denne kode åbner dem, når ingen kan huske sin adgangssætning, eller når computeren er skiftet ud. Den åbner alt, så den er lige så hemmelig som det, den beskytter.</source>
        <translation>The house's information is locked on the computer. This code opens it when nobody can remember their passphrase, or when the computer has been replaced. It opens everything, so it is as secret as what it protects.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Hvad er det?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Hvor skal den ligge?</source>
        <translation>Where should it be kept?</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>I en lukket kuvert i et aflåst skab eller en boks, ikke i samme rum som computeren. Der er to koder: én hos husets leder og én hos kommunens IT. De passer på hver sin.</source>
        <translation>In a sealed envelope in a locked cupboard or a safe, not in the same room as the computer. There are two codes: one with the leader of the house and one with the municipality's IT. Each looks after its own.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Ingen kan lave denne kode igen</source>
        <translation>Nobody can make this code again</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Koden står kun her. Programmet gemmer den ikke, og ingen, heller ikke den, der har lavet programmet, kan finde den frem igen. Er arket væk, så lad en leder, der stadig kan låse op, lave en ny kode i dag.</source>
        <translation>The code is written only here. The program does not keep it, and nobody, not even whoever made the program, can find it again. If the sheet is gone, let a leader who can still unlock make a new code today.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Lagt i kuvert den</source>
        <translation>Put in an envelope on</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Når der er brug for den</source>
        <translation>When it is needed</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>Tag ikke billede af arket, og skriv ikke koden ind på en telefon eller i en mail: billeder og mails bliver kopieret. Derfor er der heller ingen QR-kode.</source>
        <translation>Do not take a picture of the sheet, and do not type the code into a phone or an e-mail: pictures and e-mails get copied. That is also why there is no QR code.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>af</source>
        <translation>by</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>lavet {date}</source>
        <translation>made {date}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/recovery.py"/>
        <source>opbevares forseglet af</source>
        <translation>kept sealed by</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>Bliver kortet væk, får du bare et nyt.</source>
        <translation>If the card is lost, you simply get a new one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Forløbskort</source>
        <translation>Series card</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>Sig de to ord, når du kommer, så sætter vi et kryds.</source>
        <translation>Say the two words when you come, and we will put a cross.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>Vi skriver ikke ned, hvem du er, og kan ikke finde dig uden kortet.</source>
        <translation>We do not write down who you are, and cannot find you without the card.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>{n} samtale</source>
        <translation>{n} talk</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>{n} samtaler</source>
        <translation>{n} talks</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>{place}: {hours}</source>
        <translation>{place}: {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/series_card.py"/>
        <source>ØVEHUS: kortet gælder ikke</source>
        <translation>PRACTICE HOUSE: the card is not valid</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Besked</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Hej. Det, du er tilmeldt hos os, bliver desværre ikke til noget. Vi ringer til dig, eller ring selv. Hilsen {house}</source>
        <translation>Hello. What you are enrolled for with us will unfortunately not take place. We will call you, or call us yourself. Regards, {house}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Hej. Vi ses {when}. Kan du ikke komme, så sig til. Hilsen {house}</source>
        <translation>Hello. See you {when}. If you cannot come, let us know. Regards, {house}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Holdet har ingen kommende mødegang, så der er ingen besked at sende.</source>
        <translation>The course has no session to come, so there is no message to send.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Ingen numre.</source>
        <translation>No numbers.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Makuleres, når beskeden er sendt.</source>
        <translation>Shred when the message has been sent.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Numre ({n})</source>
        <translation>Numbers ({n})</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <source>Send til hver enkelt, ikke som gruppebesked: familierne skal ikke kunne se hinandens numre. Holdets navn står ikke i beskeden, for den kan læses på en låst telefon. Numrene er kun givet til beskeder om tider.</source>
        <translation>Send to each one, not as a group message: the families must not see each other's numbers. The name of the course is not in the message, because it can be read on a locked phone. The numbers were given only for messages about times.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/sms_list.py"/>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Sms-liste</source>
        <translation>Text message list</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>1 plads</source>
        <translation>1 seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>Aflyst</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>Aflyst: {reason}</source>
        <translation>Cancelled: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>Flyttet fra {day}.</source>
        <translation>Moved from {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Grund: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <source>Huset har lukket: {why}.</source>
        <translation>The house is closed: {why}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/services/ics_event.py"/>
        <source>Opstilling: {setup}</source>
        <translation>Set-up: {setup}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>Uden for åbningstiden.</source>
        <translation>Outside opening hours.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>ikke på plakaten</source>
        <translation>not on the poster</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>telefon {hours}</source>
        <translation>telephone {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{n} pladser</source>
        <translation>{n} seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>{room} er spærret: {other}.</source>
        <translation>{room} is blocked: {other}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>{title} {span}</source>
        <translation>{title} {span}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_cards.py"/>
        <source>{what} er også på {other}.</source>
        <translation>{what} is also at {other}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_drawing.py"/>
        <location filename="../../familiehus/ui/desk/today_panel.py"/>
        <source>I huset</source>
        <translation>In the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/staff_drawing.py"/>
        <source>ingen på planen</source>
        <translation>nobody on the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/tables.py"/>
        <source>I alt</source>
        <translation>In all</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/week_poster.py"/>
        <source>Ugeplan, {title}</source>
        <translation>Week plan, {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/week_staff.py"/>
        <source>Uge {week} · {dates}</source>
        <translation>Week {week} · {dates}</translation>
    </message>
    <message>
        <location filename="../../familiehus/reports/week_staff.py"/>
        <source>Ugeplan til personalet, uge {week} {year}</source>
        <translation>Week plan for staff, week {week} {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/ics_event.py"/>
        <source>For: {audience}</source>
        <translation>For: {audience}</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/ics_event.py"/>
        <source>Med: {names}</source>
        <translation>With: {names}</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/ics_event.py"/>
        <source>Plads til {seats}</source>
        <translation>Room for {seats}</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/ics_out.py"/>
        <source>medarbejdere</source>
        <translation>staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>Barnets fødselsmåned</source>
        <translation>The child's birth month</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/child_row.py"/>
        <source>Barnets kaldenavn</source>
        <translation>The child's calling name</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Efter to tilbud uden svar går pladsen til andre.</source>
        <translation>After two offers without an answer the seat goes to others.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Forrang</source>
        <translation>Priority</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Har fået besked</source>
        <translation>Has been told</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Henvist af</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Holdet kræver en henvisning. Kun faget skrives op, ikke hvem.</source>
        <translation>The course needs a referral. Only the profession is written down, not who.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Kaldenavn</source>
        <translation>Calling name</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Kun til beskeder om tider.</source>
        <translation>Only for messages about times.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Nummer i køen</source>
        <translation>Number in the queue</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Pladser</source>
        <translation>Seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <location filename="../../familiehus/ui/desk/postnummer_field.py"/>
        <location filename="../../familiehus/ui/desk/postnummer_row.py"/>
        <source>Postnummer</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Skrevet op</source>
        <translation>Enrolled on</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Svar på pladsen senest</source>
        <translation>Answer about the seat by</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så alle ved, om familien har plads.</source>
        <translation>So that everyone knows whether the family has a seat.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så det kan forklares bagefter.</source>
        <translation>So that it can be explained afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så det kan forklares, hvem der kommer før hvem.</source>
        <translation>So that it can be explained who comes before whom.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så familien kan følge med til næste hold.</source>
        <translation>So that the family can come along to the next course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så holdet ikke får flere, end der er plads til.</source>
        <translation>So that the course does not get more than there is room for.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så ingen bliver glemt på ringelisten.</source>
        <translation>So that nobody is forgotten on the call list.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så pladsen kan gå videre, hvis ingen svarer.</source>
        <translation>So that the seat can be passed on if nobody answers.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så vi kan tale med familien.</source>
        <translation>So that we can talk with the family.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Så vi ved, hvem der kommer.</source>
        <translation>So that we know who comes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Taget med trods reglerne</source>
        <translation>Taken in despite the rules</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>Termin</source>
        <translation>Due date</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Til at se, om holdet når dem, det er til for.</source>
        <translation>To see whether the course reaches those it is for.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Til at se, om holdet passer til barnets alder.</source>
        <translation>To see whether the course fits the child's age.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Til at se, om holdet passer til graviditeten.</source>
        <translation>To see whether the course fits the pregnancy.</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <source>Tilbud uden svar</source>
        <translation>Offers without an answer</translation>
    </message>
    <message>
        <location filename="../../familiehus/services/person_extract.py"/>
        <location filename="../../familiehus/ui/courses/enrol/waiting_fields.py"/>
        <source>Vil gerne med næste gang</source>
        <translation>Would like to join next time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/count_choice.py"/>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <source>Besøgende tælles som</source>
        <translation>Visitors are counted as</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/count_choice.py"/>
        <source>Som sin egen: {title}</source>
        <translation>On its own: {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/count_choice.py"/>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <source>Tælles ikke</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/date_verbs.py"/>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Aflys</source>
        <translation>Call off</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/date_verbs.py"/>
        <source>Aflys {title} {day}?</source>
        <translation>Call off {title} on {day}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/date_verbs.py"/>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <source>Læg den der</source>
        <translation>Put it there</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/date_verbs.py"/>
        <source>{in_the_way}. Skal {title} alligevel ligge der?</source>
        <translation>{in_the_way}. Should {title} be there anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Ctrl+Z lægger det tilbage.</source>
        <translation>Ctrl+Z puts it back.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>De {n} gange, der er tilbage, forsvinder.</source>
        <translation>The {n} dates that are left disappear.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>De {n} gange, der har været, står, som de blev holdt.</source>
        <translation>The {n} dates that have been stay as they were held.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Den ene gang, der er tilbage, forsvinder.</source>
        <translation>The one date that is left disappears.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>Den ene gang, der har været, står, som den blev holdt.</source>
        <translation>The one date that has been stays as it was held.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>En gang forsvinder.</source>
        <translation>One date disappears.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Slet</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Slet hele rækken {title}?</source>
        <translation>Delete the whole series {title}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Slet {n} dato</source>
        <translation>Delete {n} date</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Slet {n} datoer</source>
        <translation>Delete {n} dates</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Slet {title} fra {day} og frem?</source>
        <translation>Delete {title} from {day} onwards?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>Slet {title}?</source>
        <translation>Delete {title}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>{day} bliver ledig igen. {back}</source>
        <translation>{day} becomes free again. {back}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/ending.py"/>
        <source>{n} gange forsvinder.</source>
        <translation>{n} dates disappear.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Gentages</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/people_fields.py"/>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>Hvem er det for</source>
        <translation>Who it is for</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <source>Hvorfor det må ligge her</source>
        <translation>Why it may be here</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/courses/enrol/yes_no.py"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/when_fields.py"/>
        <source>Klokken</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/room_fields.py"/>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/courses/enrol/yes_no.py"/>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>Opstilling</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/form.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Slags</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/form.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <location filename="../../familiehus/ui/house/place_chips.py"/>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <source>Står bag</source>
        <translation>Behind it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>Vises for familier</source>
        <translation>Shown to families</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/facts.py"/>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <source>{n} plads</source>
        <translation>{n} seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <source>Aflys denne dag …</source>
        <translation>Call off this day …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <source>Aflys …</source>
        <translation>Call off …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <location filename="../../familiehus/ui/courses/enrol/in_hand.py"/>
        <location filename="../../familiehus/ui/courses/enrol/person_foot.py"/>
        <location filename="../../familiehus/ui/house/entry_form.py"/>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <location filename="../../familiehus/ui/house/unsaved_bar.py"/>
        <source>Gem</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>Kopiér til en ny</source>
        <translation>Copy to a new one</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <source>Noget er i vejen på {n} dage. Se hvad</source>
        <translation>Something is in the way on {n} days. See what</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <source>Noget er i vejen. Se hvad</source>
        <translation>Something is in the way. See what</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <source>Slet denne og følgende …</source>
        <translation>Delete this and following …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <source>Slet hele rækken …</source>
        <translation>Delete the whole series …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/foot.py"/>
        <location filename="../../familiehus/ui/courses/enrol/person_foot.py"/>
        <source>Slet …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/form.py"/>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Skriv, hvad det hedder.</source>
        <translation>Write what it is called.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/form.py"/>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/form.py"/>
        <source>Vælg det lokale, der er spærret.</source>
        <translation>Choose the room that is blocked.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/free_text.py"/>
        <source>Her står en mailadresse. Alle, der kan se ugen, kan læse den.</source>
        <translation>There is an e-mail address here. Everyone who can see the week can read it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/free_text.py"/>
        <source>Her står et telefonnummer. Alle, der kan se ugen, kan læse det.</source>
        <translation>There is a phone number here. Everyone who can see the week can read it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/in_hand.py"/>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <location filename="../../familiehus/ui/courses/enrol/person.py"/>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>Det er ikke gemt.</source>
        <translation>It is not saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/in_hand.py"/>
        <source>Det kan koordinator og leder ændre.</source>
        <translation>Coordinator and leader can change it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/in_hand.py"/>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <location filename="../../familiehus/ui/courses/enrol/person.py"/>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>Kassér det</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/in_hand.py"/>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <source>Kassér det, du har skrevet?</source>
        <translation>Discard what you have written?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/in_hand.py"/>
        <location filename="../../familiehus/ui/week/hand.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Ny aktivitet</source>
        <translation>New activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>1 til {most}</source>
        <translation>1 to {most}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>Mere</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>Mindre</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>fx biografopstilling</source>
        <translation>e.g. chairs in rows</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>fx også for gravide</source>
        <translation>e.g. also for pregnant women</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>tælles ikke</source>
        <translation>not counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>tælles som {kind}</source>
        <translation>counted as {kind}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/more_fields.py"/>
        <source>vises ikke for familier</source>
        <translation>not shown to families</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/panel.py"/>
        <location filename="../../familiehus/ui/courses/enrol/frame.py"/>
        <location filename="../../familiehus/ui/courses/maker/frame.py"/>
        <source>Luk (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/people_fields.py"/>
        <source>Enter tager den øverste.</source>
        <translation>Enter takes the top one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/people_fields.py"/>
        <source>Ingen af dem, der kan stå på planen, hedder det.</source>
        <translation>Nobody who can be on the plan has that name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/people_fields.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <source>Skriv et par bogstaver af navnet</source>
        <translation>Type a few letters of the name</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_view.py"/>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <source>Grunden kan læses af alle i huset.</source>
        <translation>Everyone in the house can read the reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_view.py"/>
        <location filename="../../familiehus/ui/courses/maker/way_card.py"/>
        <source>Hvorfor alligevel?</source>
        <translation>Why anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_view.py"/>
        <source>Ledigt i stedet</source>
        <translation>Free instead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_view.py"/>
        <source>Skriv, hvorfor det må ligge der, eller vælg en anden tid eller et andet lokale.</source>
        <translation>Write why it may be there, or choose another time or another room.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_view.py"/>
        <source>Tag {room} i stedet</source>
        <translation>Take {room} instead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_view.py"/>
        <source>Vis de sidste {n}</source>
        <translation>Show the other {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>Alle gange i rækken ændres.</source>
        <translation>All dates of the series are changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>Denne og følgende</source>
        <translation>This and following</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>En dato, der er ændret for sig, beholder sin ændring.</source>
        <translation>One date that was changed separately keeps its change.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>Fra {day} og frem. Det, der ligger før, er, som det var.</source>
        <translation>From {day} onwards. What lies before it is as it was.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Hele rækken</source>
        <translation>The whole series</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>Kun denne</source>
        <translation>This one only</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>Kun {day} ændres. Resten af rækken er, som den var.</source>
        <translation>Only {day} is changed. The rest of the series is as it was.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>ammested</source>
        <translation>nursing corner</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>handicapadgang</source>
        <translation>wheelchair access</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>køkken</source>
        <translation>kitchen</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>legetøj</source>
        <translation>toys</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>optaget {n} gang: {titles}</source>
        <translation>taken on {n} date: {titles}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>optaget {n} gange: {titles}</source>
        <translation>taken on {n} dates: {titles}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>optaget {time}: {titles}</source>
        <translation>taken {time}: {titles}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>pusleplads</source>
        <translation>changing table</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>skærm</source>
        <translation>screen</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{days} og {n} dag til</source>
        <translation>{days} and {n} more day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{days} og {n} dage til</source>
        <translation>{days} and {n} more days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{days} og {n} til.</source>
        <translation>{days} and {n} more.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{days}.</source>
        <translation>{days}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{days}: {words}</source>
        <translation>{days}: {words}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{day} ({why})</source>
        <translation>{day} ({why})</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/courses/session_words.py"/>
        <source>{day}: {why}</source>
        <translation>{day}: {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{number}, {skipped}: {days}</source>
        <translation>{number}, {skipped}: {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{n} datoer, der er ændret for sig, beholder deres ændring.</source>
        <translation>{n} dates that were changed separately keep their changes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{n} gang</source>
        <translation>{n} date</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <source>{n} gange</source>
        <translation>{n} dates</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>{n} springes over</source>
        <translation>{n} skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/preview_words.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>{weekday} den {day} · uge {week}</source>
        <translation>{weekday} {day} · week {week}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <location filename="../../familiehus/ui/dialogs.py"/>
        <location filename="../../familiehus/ui/week/drop_question.py"/>
        <source>Lad være</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <source>Skriv hvorfor, i et par ord.</source>
        <translation>Write why, in a few words.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>for få tilmeldte</source>
        <translation>too few enrolled</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <source>lokalet skal bruges til andet</source>
        <translation>the room is needed for something else</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/reason.py"/>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>sygdom</source>
        <translation>illness</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Den sidste dag skal ligge efter den første.</source>
        <translation>The last day must be after the first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Eller så mange gange</source>
        <translation>Or this many dates</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>En række kan højst vare tre år, til {day}.</source>
        <translation>A series can last at most three years, until {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Hver anden uge</source>
        <translation>Every other week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Hver måned</source>
        <translation>Every month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Hver uge</source>
        <translation>Every week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Ikke</source>
        <translation>Never</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Skriv en dag, fx 30.6 eller 24. juni 2027.</source>
        <translation>Type a day, e.g. 30.6 or 24 June 2027.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Skriv et tal fra 2 til {most}.</source>
        <translation>Type a number from 2 to {most}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <source>Som den er</source>
        <translation>As it is</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Til og med</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/repeat_fields.py"/>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/room_fields.py"/>
        <source>Vis {n} lokale mere</source>
        <translation>Show {n} more room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/room_fields.py"/>
        <source>Vis {n} lokaler mere</source>
        <translation>Show {n} more rooms</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>anden</source>
        <translation>second</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>den sidste dag</source>
        <translation>the last day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>den {days}</source>
        <translation>the {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>den {nth} hverdag</source>
        <translation>the {nth} working day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>den {nth} {weekday}</source>
        <translation>the {nth} {weekday}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>femte</source>
        <translation>fifth</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>fjerde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>første</source>
        <translation>first</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver anden måned</source>
        <translation>every other month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>hver anden uge</source>
        <translation>every other week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver dag</source>
        <translation>every day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver hverdag</source>
        <translation>every working day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver måned</source>
        <translation>every month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver tredje måned</source>
        <translation>every third month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>hver tredje uge</source>
        <translation>every third week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>hver uge</source>
        <translation>every week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver {n}. dag</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hver {n}. måned</source>
        <translation>every {n} months</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>hver {n}. uge</source>
        <translation>every {n} weeks</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>hvert år {which} {month}</source>
        <translation>every year {which} of {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>næstsidste</source>
        <translation>last but one</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>på bestemte datoer: {days}</source>
        <translation>on set dates: {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>på {n} bestemt dato, {first} til {last}</source>
        <translation>on {n} set date, {first} to {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>på {n} bestemte datoer, {first} til {last}</source>
        <translation>on {n} set dates, {first} to {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>sidste</source>
        <translation>last</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>tredje</source>
        <translation>third</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>{every} {days}</source>
        <translation>{every} on {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>{often} til {day}</source>
        <translation>{often} until {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/rule_words.py"/>
        <source>{which} i {every}</source>
        <translation>{which} of {every}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>Du har ændret {fields}. Det gemmes kun, når du vælger flere end denne.</source>
        <translation>You have changed {fields}. That is saved only when you choose more than this one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>Gælder</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>gentagelsen</source>
        <translation>the repetition</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>hvad slags det er</source>
        <translation>what kind it is</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>hvem der ser det</source>
        <translation>who sees it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>hvem der står bag</source>
        <translation>who is behind it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>hvem det er for</source>
        <translation>who it is for</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>opstillingen</source>
        <translation>the set-up</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>optællingen</source>
        <translation>the count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>pladserne</source>
        <translation>the seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/scope_row.py"/>
        <source>tilmeldingen</source>
        <translation>the enrolment</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Aflyst.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Denne dato er ændret for sig.</source>
        <translation>This date was changed separately.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Flyttet. Ellers kl. {time}.</source>
        <translation>Moved. Otherwise {time}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Flyttet. Ellers {when}.</source>
        <translation>Moved. Otherwise {when}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Holdes, selv om huset har lukket.</source>
        <translation>Held although the house is closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Som rækken igen</source>
        <translation>As the series again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>Spring over igen</source>
        <translation>Skip again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Sæt tilbage</source>
        <translation>Put back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/story.py"/>
        <source>{told} Grund: {reason}.</source>
        <translation>{told} Reason: {reason}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/when_fields.py"/>
        <source>10-12</source>
        <translation>10-12</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/when_fields.py"/>
        <source>24.11 eller torsdag</source>
        <translation>24.11 or Thursday</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/when_fields.py"/>
        <location filename="../../familiehus/ui/courses/session_panel.py"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/when_fields.py"/>
        <source>Skriv en dag, fx 24.11, i morgen eller torsdag.</source>
        <translation>Type a day, e.g. 24.11, tomorrow or Thursday.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/activity/when_fields.py"/>
        <source>Skriv fra og til, fx 10-12 eller 9.30-11. Slut skal ligge efter start.</source>
        <translation>Type from and to, e.g. 10-12 or 9.30-11. The end must be after the start.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Alt, også interne møder og lukkede hold.</source>
        <translation>Everything, including internal meetings and closed courses.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Dage</source>
        <translation>Days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Der er ingen aktiviteter i de dage. Der er ikke skrevet nogen fil.</source>
        <translation>There are no activities in those days. No file has been written.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Der står navne på medarbejdere i filen. Den er kun til huset selv: send den ikke videre.</source>
        <translation>There are names of staff in the file. It is for the house itself only: do not pass it on.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Det, kollegaen står på, med lokaler og hvem der ellers er med.</source>
        <translation>What this colleague is on, with rooms and who else takes part.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Fra og med</source>
        <translation>From and including</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Gem fil …</source>
        <translation>Save file …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Gem kalenderen som fil</source>
        <translation>Save the calendar as a file</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Gem {n} aktivitet</source>
        <translation>Save {n} activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Gem {n} aktiviteter</source>
        <translation>Save {n} activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Hvilke dage</source>
        <translation>Which days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Hvis kalender</source>
        <translation>Whose calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Kollega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Skriv datoen som 16.11.2026.</source>
        <translation>Write the date as 16.11.2026.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_sheet.py"/>
        <source>Uden medarbejdere, grunde, interne møder og lukkede hold. Kan deles med alle.</source>
        <translation>Without staff, reasons, internal meetings and closed courses. May be shared with everyone.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>Et år</source>
        <translation>A year</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>Familiernes kalender</source>
        <translation>The families' calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>Hele huset, med navne</source>
        <translation>The whole house, with names</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <location filename="../../familiehus/ui/week/mini_month.py"/>
        <source>Måneden</source>
        <translation>The month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>Tre måneder</source>
        <translation>Three months</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Uge {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>familiernes-kalender</source>
        <translation>familiernes-kalender</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>husets-kalender-med-navne</source>
        <translation>husets-kalender-med-navne</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>kollega</source>
        <translation>colleague</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>plan-{person}</source>
        <translation>plan-{person}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/export_words.py"/>
        <source>Én kollegas plan</source>
        <translation>One colleague's plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <source>Hent også de {n}, der støder sammen med noget</source>
        <translation>Also read in the {n} that collide with something</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <source>Hent også den, der støder sammen med noget</source>
        <translation>Also read in the one that collides with something</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <source>Når filen ikke selv siger det</source>
        <translation>When the file itself does not say</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <source>Ret også de {n}, der er hentet før og er ændret i filen</source>
        <translation>Also correct the {n} that were read in before and are changed in the file</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_choices.py"/>
        <source>Ret også den, der er hentet før og er ændret i filen</source>
        <translation>Also correct the one that was read in before and is changed in the file</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>Linje {line}</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>Tag med</source>
        <translation>Take along</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>Udelad</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>er hentet før og rettes</source>
        <translation>was read in before and is corrected</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>kommer ikke med</source>
        <translation>does not come along</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>{at}, {n} dato</source>
        <translation>{at}, {n} date</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_rows.py"/>
        <source>{at}, {n} datoer</source>
        <translation>{at}, {n} dates</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Deltagere, arrangør og beskrivelse i {n} aftale kommer ikke med. Se titlerne igennem: navne på familier hører ikke til i kalenderen.</source>
        <translation>Participants, organiser and description of {n} appointment do not come along. Look through the titles: names of families do not belong in the calendar.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Deltagere, arrangør og beskrivelse i {n} aftaler kommer ikke med. Se titlerne igennem: navne på familier hører ikke til i kalenderen.</source>
        <translation>Participants, organiser and description of {n} appointments do not come along. Look through the titles: names of families do not belong in the calendar.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Hent en kalender</source>
        <translation>Read in a calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Hent {n} aktivitet ind</source>
        <translation>Read in {n} activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Hent {n} aktiviteter ind</source>
        <translation>Read in {n} activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Kommer ind</source>
        <translation>Coming in</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Kommer ind: {n}</source>
        <translation>Coming in: {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Se titlerne igennem: navne på familier hører ikke til i kalenderen.</source>
        <translation>Look through the titles: names of families do not belong in the calendar.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Springes over</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>Springes over: {n}</source>
        <translation>Skipped: {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>{activities} på {dates} kommer ind</source>
        <translation>{activities} on {dates} coming in</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/import_sheet.py"/>
        <source>{n} er her allerede</source>
        <translation>{n} already here</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/calendar_files/sheet.py"/>
        <location filename="../../familiehus/ui/courses/enrol/enrolled.py"/>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <location filename="../../familiehus/ui/dialogs.py"/>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <location filename="../../familiehus/ui/paper/paper_overlay.py"/>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <location filename="../../familiehus/ui/shortcut_sheet.py"/>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/closing.py"/>
        <source>Dagens sikkerhedskopi blev ikke lavet. {why}</source>
        <translation>Today's backup was not made. {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/closing.py"/>
        <source>Dagens sikkerhedskopi bliver gemt. Så lukker huset.</source>
        <translation>Today's backup is being saved. Then the house closes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/closing.py"/>
        <source>Gemmer sikkerhedskopien …</source>
        <translation>Saving the backup …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/closing.py"/>
        <source>Tak for i dag</source>
        <translation>Thank you for today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/command_palette.py"/>
        <source>Det, du kan gøre</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/command_palette.py"/>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <location filename="../../familiehus/ui/widgets/find_box.py"/>
        <source>Find eller gør noget</source>
        <translation>Find or do something</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/command_palette.py"/>
        <source>Intet passer. Prøv et andet ord.</source>
        <translation>Nothing fits. Try another word.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>1 familie kommer</source>
        <translation>1 family comes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>1 familie skal have besked bagefter</source>
        <translation>1 family must be told afterwards</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>1 familie, der venter, slippes og skal have besked. Den kan flyttes med til næste hold.</source>
        <translation>1 family that is waiting is let go and must be told. It can be moved along to the next course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>Aflys holdet</source>
        <translation>Call off the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Aflys {course}? Mødegange, der ikke er holdt, går ud af kalenderen, og {who}.</source>
        <translation>Call off {course}? Sessions that have not been held leave the calendar, and {who}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Afslut alligevel</source>
        <translation>Finish anyway</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>Afslut holdet</source>
        <translation>Finish the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Afslut holdet alligevel?</source>
        <translation>Finish the course anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Bliver holdet til noget?</source>
        <translation>Does the course go ahead?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Den mister sit nummer i køen.</source>
        <translation>It loses its number in the queue.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Er {course} slut?</source>
        <translation>Is {course} over?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Giv forrang</source>
        <translation>Give priority</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Giv pladsen videre</source>
        <translation>Pass the seat on</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Hvem der har gennemført, regnes ud af krydserne: mindst {share} % af mødegangene. Det kan ikke fortrydes.</source>
        <translation>Who has completed is worked out from the crosses: at least {share} % of the sessions. That cannot be undone.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Hvorfor meldes familien fra? {after}</source>
        <translation>Why is the family withdrawn? {after}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Hvorfor skal familien have forrang? Den går foran dem, der ventede før.</source>
        <translation>Why should the family have priority? It goes before those who were waiting earlier.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Ja, de tager den</source>
        <translation>Yes, they take it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Ja, holdet starter</source>
        <translation>Yes, the course starts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Meld fra</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Pladsen tilbydes straks til den næste.</source>
        <translation>The seat is offered to the next one at once.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Tager familien imod pladsen?</source>
        <translation>Does the family accept the seat?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>Takker familien nej til pladsen?</source>
        <translation>Does the family decline the seat?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <location filename="../../familiehus/ui/courses/course_forms.py"/>
        <source>aftalt med sundhedsplejersken</source>
        <translation>agreed with the health visitor</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>er flyttet</source>
        <translation>has moved</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>fik det ikke til at passe</source>
        <translation>could not make it fit</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>ingen skal have besked</source>
        <translation>nobody must be told</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>intet lokale</source>
        <translation>no room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>kom aldrig</source>
        <translation>never came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>nåede det ikke sidst</source>
        <translation>missed out last time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>sygdom blandt personalet</source>
        <translation>illness among staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>terminen er tæt på</source>
        <translation>the due date is near</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{detail} {let_go}</source>
        <translation>{detail} {let_go}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{name} bliver stående og venter på næste hold.</source>
        <translation>{name} stays on the list and waits for the next course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{name} kommer på holdet. Et ja kan ikke fortrydes, men familien kan meldes fra igen.</source>
        <translation>{name} joins the course. A yes cannot be undone, but the family can be withdrawn again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{name} tages af listen.</source>
        <translation>{name} is taken off the list.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{n} familier kommer</source>
        <translation>{n} families come</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{n} familier skal have besked bagefter</source>
        <translation>{n} families must be told afterwards</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{n} familier, der venter, slippes og skal have besked. De kan flyttes med til næste hold.</source>
        <translation>{n} families that are waiting are let go and must be told. They can be moved along to the next course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{refused} De mødegange tæller ikke med.</source>
        <translation>{refused} Those sessions do not count.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{seats} pladser er taget, mindst {least} skal der til. {told} på ringelisten bagefter.</source>
        <translation>{seats} seats are taken, at least {least} are needed. {told} on the call list afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/asking.py"/>
        <source>{who} Pladsen tilbydes straks til den næste, der passer.</source>
        <translation>{who} The seat is offered at once to the next one that fits.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_card.py"/>
        <source>Alle har fået besked</source>
        <translation>Everyone has been told</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_card.py"/>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Udskriv ringeliste</source>
        <translation>Print call list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_card.py"/>
        <source>{name} har fået besked</source>
        <translation>{name} has been told</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>er på holdet</source>
        <translation>is on the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>har fået tilbudt en plads, {until}</source>
        <translation>has been offered a seat, {until}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>holdet bliver ikke til noget</source>
        <translation>the course does not go ahead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>holdet bliver til noget, starter {day}</source>
        <translation>the course goes ahead, starts {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>holdet er slut, der blev ingen plads</source>
        <translation>the course is over, no seat came free</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>holdet stopper</source>
        <translation>the course stops</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>står stadig på venteliste</source>
        <translation>is still on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>svarede ikke to gange, er taget af listen</source>
        <translation>did not answer twice, is taken off the list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/call_words.py"/>
        <source>svarede ikke, står nu bagest</source>
        <translation>did not answer, is now last</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>De stiller sig bagest i det andet holds kø, i den orden de har her, og skal have besked.</source>
        <translation>They go to the end of the other course's queue, in the order they have here, and must be told.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>Der er intet andet hold, der tager imod. Lav det næste hold først, så flytter de med.</source>
        <translation>There is no other course that takes them. Make the next course first, then they move along.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Familier</source>
        <translation>Families</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>Flyt 1 familie</source>
        <translation>Move 1 family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>Flyt med til et andet hold</source>
        <translation>Move along to another course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>Flyt {n} familier</source>
        <translation>Move {n} families</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>Til holdet</source>
        <translation>To the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>{name} · {days}</source>
        <translation>{name} · {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/carry_panel.py"/>
        <source>{name} · {persons}</source>
        <translation>{name} · {persons}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Alle i huset kan læse det. Ingen familiers navne.</source>
        <translation>Everyone in the house can read it. No names of families.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Det kan ikke være flere, end der er pladser.</source>
        <translation>It cannot be more than there are seats.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Holdet skal hedde noget.</source>
        <translation>The course must have a name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Mindst, for at holdet starter</source>
        <translation>Least for the course to start</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <location filename="../../familiehus/ui/house/colleague_form.py"/>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Nye pladser tilbydes straks til dem, der venter.</source>
        <translation>New seats are offered at once to those who are waiting.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Ret holdet</source>
        <translation>Correct the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>Skriv et helt tal, mindst 1.</source>
        <translation>Type a whole number, at least 1.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/change_panel.py"/>
        <source>{taken} er taget. Bliver de færre, mister ingen sin plads.</source>
        <translation>{taken} are taken. If there are fewer, nobody loses their seat.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Afbud</source>
        <translation>Sent word</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Alle mødt</source>
        <translation>All came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Dagens mødegang</source>
        <translation>Today's session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Flyt ventende med til et andet hold</source>
        <translation>Move those waiting along to another course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Gå til ventelisten</source>
        <translation>Go to the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/course_list.py"/>
        <location filename="../../familiehus/ui/pages/courses.py"/>
        <location filename="../../familiehus/ui/ready_frame.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Hold</source>
        <translation>Courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Holdet bliver til noget</source>
        <translation>The course goes ahead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Mødt</source>
        <translation>Came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/course_list.py"/>
        <location filename="../../familiehus/ui/courses/maker/frame.py"/>
        <source>Nyt hold</source>
        <translation>New course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/paper/course_choices.py"/>
        <location filename="../../familiehus/ui/paper/week_choices.py"/>
        <source>Papir</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Ret holdets navn og pladser</source>
        <translation>Correct the course's name and seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Tilbage til alle hold</source>
        <translation>Back to all courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Tilmeld en familie</source>
        <translation>Enrol a family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Udeblevet</source>
        <translation>Stayed away</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Udskriv fremmødeliste</source>
        <translation>Print attendance list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Udskriv navnekort</source>
        <translation>Print name cards</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Udskriv sms-liste</source>
        <translation>Print text message list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>afgør</source>
        <translation>decide</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>besked</source>
        <translation>message</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>bliver ikke til noget</source>
        <translation>does not go ahead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>deltager</source>
        <translation>participant</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>flere pladser</source>
        <translation>more seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>forløb</source>
        <translation>series</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>færdig</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>følg med</source>
        <translation>come along</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>hele gruppen</source>
        <translation>the whole group</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>holdlisten</source>
        <translation>course list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>kom</source>
        <translation>came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>kom ikke</source>
        <translation>did not come</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>kø</source>
        <translation>queue</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>meldte afbud</source>
        <translation>sent word</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>navneskilte</source>
        <translation>name tags</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>næste hold</source>
        <translation>next course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>omdøb</source>
        <translation>rename</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>opret hold</source>
        <translation>create course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>papir</source>
        <translation>paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>protokol</source>
        <translation>register</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>resten mødt</source>
        <translation>the rest came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>slut</source>
        <translation>over</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>starter</source>
        <translation>starts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>telefonliste</source>
        <translation>phone list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>telefonnumre</source>
        <translation>phone numbers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>tilbudt plads</source>
        <translation>offered a seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>tilmelding</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>venteliste</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>vis hold</source>
        <translation>show courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_actions.py"/>
        <source>Åbn holdet</source>
        <translation>Open the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_forms.py"/>
        <source>En familie passer ikke til det andet holds regler. Hvorfor tages den med alligevel?</source>
        <translation>A family does not fit the rules of the other course. Why is it taken along anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_forms.py"/>
        <source>Tag dem med</source>
        <translation>Take them along</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_forms.py"/>
        <source>aftalt med familien</source>
        <translation>agreed with the family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_list.py"/>
        <source>Der er ingen hold endnu. Tryk N, vælg en forløbsskabelon og den første dag; så lægges mødegangene.</source>
        <translation>There are no courses yet. Press N, choose a course template and the first day; then the sessions are laid out.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_list.py"/>
        <source>Intet hold hedder noget med “{search}”. Esc rydder søgningen.</source>
        <translation>No course has “{search}” in its name. Esc clears the search.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_list.py"/>
        <source>Søg i holdene</source>
        <translation>Search the courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_list.py"/>
        <source>Søg i holdene: navn, ugedag, lokale, måned</source>
        <translation>Search the courses: name, weekday, room, month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_tools.py"/>
        <source>Alle hold</source>
        <translation>All courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_tools.py"/>
        <source>Alle hold (Esc)</source>
        <translation>All courses (Esc)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/course_tools.py"/>
        <source>Gør mere</source>
        <translation>Do more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>1 plads er taget</source>
        <translation>1 seat is taken</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>Holdet skal starte {day}. {taken}, {tail}. Bliver det til noget?</source>
        <translation>The course is to start {day}. {taken}, {tail}. Does it go ahead?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>Holdet starter</source>
        <translation>The course starts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>Sidste mødegang er holdt. En koordinator afslutter holdet.</source>
        <translation>The last session has been held. A coordinator finishes the course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>Sidste mødegang er holdt. Kryds de sidste af, og afslut holdet.</source>
        <translation>The last session has been held. Tick off the last ones, and finish the course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>det er nok</source>
        <translation>that is enough</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>{n} pladser er taget</source>
        <translation>{n} seats are taken</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/decision.py"/>
        <source>{text} Det afgør en koordinator.</source>
        <translation>{text} A coordinator decides.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Det kan du ikke. Det kan {roles}.</source>
        <translation>You cannot do that. Only {roles} can.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: familien er meldt fra.</source>
        <translation>Saved: the family has been withdrawn.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: holdet er aflyst. Ringelisten siger, hvem der skal have besked.</source>
        <translation>Saved: the course is cancelled. The call list says who must be told.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: holdet er afsluttet.</source>
        <translation>Saved: the course is finished.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: holdet starter. Ringelisten siger, hvem der skal have besked.</source>
        <translation>Saved: the course starts. The call list says who must be told.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: køen er ændret.</source>
        <translation>Saved: the queue has been changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: pladsen er givet videre.</source>
        <translation>Saved: the seat has been passed on.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>Gemt: pladsen er taget.</source>
        <translation>Saved: the seat is taken.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>forrang i køen</source>
        <translation>priority in the queue</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>fremmøde, mødegang {n}</source>
        <translation>attendance, session {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>kryds på ringelisten</source>
        <translation>cross on the call list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>ændring af holdet</source>
        <translation>change of the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/deeds.py"/>
        <source>ønske om næste hold</source>
        <translation>wish for the next course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/child_row.py"/>
        <source>Kan udelades.</source>
        <translation>May be left out.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/children_fields.py"/>
        <source>Barnet tager en plads. Skriv dets kaldenavn.</source>
        <translation>The child takes a seat. Type its calling name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/children_fields.py"/>
        <source>Et barn mere</source>
        <translation>One more child</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/children_fields.py"/>
        <source>Skriv et kaldenavn, så børnene kan kendes fra hinanden.</source>
        <translation>Type a calling name, so that the children can be told apart.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/enrolled.py"/>
        <source>Tilmeld en til</source>
        <translation>Enrol another</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/erasing.py"/>
        <source>En sikkerhedskopi kan rumme det til senest {day}.</source>
        <translation>A backup may hold it until {day} at the latest.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/erasing.py"/>
        <source>Pladsen bliver ledig og tilbydes den næste, der venter.</source>
        <translation>The seat becomes free and is offered to the next one waiting.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/erasing.py"/>
        <source>Slet alt, hvad huset har om familien?</source>
        <translation>Delete everything the house has about the family?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/erasing.py"/>
        <source>Slet familien</source>
        <translation>Delete the family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/erasing.py"/>
        <source>{kept} Hentes den frem, slettes familien igen.</source>
        <translation>{kept} If it is brought back, the family is deleted again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/erasing.py"/>
        <source>{name}: kaldenavne og alt andet på tilmeldingen, fremmødet og det, der er sket, slettes nu. Det kan ikke gøres om.</source>
        <translation>{name}: calling names and everything else on the enrolment, the attendance and what has happened are deleted now. That cannot be undone.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>14.3</source>
        <translation>14.3</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>4760</source>
        <translation>4760</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>Bruges kun til beskeder om tider.</source>
        <translation>Used only for messages about times.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <location filename="../../familiehus/ui/forms/postnummer_box.py"/>
        <source>Et postnummer er fire tal.</source>
        <translation>A postcode is four digits.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <location filename="../../familiehus/ui/forms/postnummer_box.py"/>
        <source>Findes ikke. Mente du {near}?</source>
        <translation>Does not exist. Did you mean {near}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>Skriv måned og år, fx feb 26 eller 2/26.</source>
        <translation>Type month and year, e.g. Feb 26 or 2/26.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>Skriv terminen som en dato, fx 14.3 eller 14. marts.</source>
        <translation>Type the due date as a date, e.g. 14.3 or 14 March.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>feb 26</source>
        <translation>Feb 26</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>{day} · graviditetsuge {week}, når holdet starter</source>
        <translation>{day} · week {week} of pregnancy when the course starts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fact_lines.py"/>
        <source>{month} · {age}, når holdet starter</source>
        <translation>{month} · {age} when the course starts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Den anden forælder er ikke med</source>
        <translation>The other parent does not come</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Den anden forælder er med</source>
        <translation>The other parent comes too</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Den andens kaldenavn</source>
        <translation>The other parent's calling name</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Den andens telefon</source>
        <translation>The other parent's telephone</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Kun hvis der er brug for tolk eller hjælp.</source>
        <translation>Only if an interpreter or help is needed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Skriv et kaldenavn, eller tryk på “Den anden forælder er ikke med”.</source>
        <translation>Type a calling name, or press “The other parent does not come”.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/family_form.py"/>
        <source>Skriv et kaldenavn.</source>
        <translation>Type a calling name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Barnet er født, når holdet starter. Holdet er {limits}.</source>
        <translation>The child is born when the course starts. The course is {limits}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Er forælderen under {years} år?</source>
        <translation>Is the parent under {years}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Holdet er for dem, der får deres første barn.</source>
        <translation>The course is for those having their first child.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Holdet er for forældre under {years} år.</source>
        <translation>The course is for parents under {years}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Holdet kræver en henvisning fra {who}.</source>
        <translation>The course needs a referral from {who}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Holdet kræver en henvisning.</source>
        <translation>The course needs a referral.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Når holdet starter, er barnet {age}. Holdet er {limits}.</source>
        <translation>When the course starts, the child is {age}. The course is {limits}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>Når holdet starter, er det graviditetsuge {week}. Holdet er {limits}.</source>
        <translation>When the course starts, it is week {week} of pregnancy. The course is {limits}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>fra graviditetsuge {n}</source>
        <translation>from week {n} of pregnancy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>fra {n} måned</source>
        <translation>from {n} month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>fra {n} måneder</source>
        <translation>from {n} months</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>ikke født</source>
        <translation>not born</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>til graviditetsuge {n}</source>
        <translation>up to week {n} of pregnancy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>til {n} måned</source>
        <translation>up to {n} month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>til {n} måneder</source>
        <translation>up to {n} months</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <source>{n} måned</source>
        <translation>{n} month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/fit_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>{n} måneder</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/foot.py"/>
        <source>Passer ikke til holdets regler. Se hvorfor</source>
        <translation>Does not fit the rules of the course. See why</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/foot.py"/>
        <location filename="../../familiehus/ui/courses/enrol/in_hand.py"/>
        <source>Tilmeld</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Alle pladser er taget.</source>
        <translation>All seats are taken.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Der er {n} ledig plads, og familien skal bruge {needed}.</source>
        <translation>There is {n} free seat, and the family needs {needed}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Der er {n} ledige pladser, og familien skal bruge {needed}.</source>
        <translation>There are {n} free seats, and the family needs {needed}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Familien skal bruge {n} plads. Så mange er der slet ikke på holdet.</source>
        <translation>The family needs {n} seat. The course does not have that many at all.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Familien skal bruge {n} pladser. Så mange er der slet ikke på holdet.</source>
        <translation>The family needs {n} seats. The course does not have that many at all.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Tager {needed} af {n} ledig plads</source>
        <translation>Takes {needed} of {n} free seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Tager {needed} af {n} ledige pladser</source>
        <translation>Takes {needed} of {n} free seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/forecast.py"/>
        <source>Venteliste nr. {place}</source>
        <translation>No. {place} on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/in_hand.py"/>
        <source>Skriv på venteliste</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <source>Vi gemmer {what}. Slettes d. {day}.</source>
        <translation>We keep {what}. Deleted on {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>barnets fødselsmåned</source>
        <translation>the child's birth month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <source>hvilket fag der henviser</source>
        <translation>which profession refers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>kaldenavn</source>
        <translation>calling name</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>postnummer</source>
        <translation>postcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <location filename="../../familiehus/ui/language.py"/>
        <source>sprog</source>
        <translation>language</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>telefon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/keep_words.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>termin</source>
        <translation>due date</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <source>Ret tilmeldingen</source>
        <translation>Correct the enrolment</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <source>Så er der {n} ledig plads.</source>
        <translation>That leaves {n} free seat.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/panel.py"/>
        <source>Så er der {n} ledige pladser.</source>
        <translation>That leaves {n} free seats.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person.py"/>
        <source>Alt om familien slettes d. {day}.</source>
        <translation>Everything about the family is deleted on {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person.py"/>
        <source>Familien er slettet her.</source>
        <translation>The family has been erased here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person.py"/>
        <source>Kassér det, du har rettet?</source>
        <translation>Discard what you have corrected?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person.py"/>
        <source>Rettet.</source>
        <translation>Corrected.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person_foot.py"/>
        <source>Koordinator og leder kan slette.</source>
        <translation>Coordinator and leader can delete.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person_foot.py"/>
        <source>Ret</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person_foot.py"/>
        <source>Ret ikke</source>
        <translation>Do not correct</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/person_foot.py"/>
        <source>Udskriv, hvad vi har om dig</source>
        <translation>Print what we have about you</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/private_line.py"/>
        <source>Det ligner et CPR-nummer. Dem gemmer huset aldrig; slet det.</source>
        <translation>That looks like a CPR number. The house never keeps those; delete it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/private_line.py"/>
        <source>Kaldenavn er nok. Efternavnet er der ikke brug for.</source>
        <translation>The calling name is enough. The surname is not needed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/private_line.py"/>
        <source>Skriv kun grunden. Telefon og mail hører ikke til her.</source>
        <translation>Write the reason only. Telephone and e-mail do not belong here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/referrer_choice.py"/>
        <source>Hvem henviser?</source>
        <translation>Who refers?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/referrer_choice.py"/>
        <source>Ingen har henvist</source>
        <translation>Nobody has referred</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/referrer_choice.py"/>
        <source>Kun faget skrives op, ikke hvem.</source>
        <translation>Only the profession is written down, not who.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/referrer_choice.py"/>
        <source>Vælg fag</source>
        <translation>Choose profession</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/referrer_choice.py"/>
        <source>Vælg faget. Holdet tager kun dem, der er henvist.</source>
        <translation>Choose the profession. The course takes only those who are referred.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>Der ventes svar på en tilbudt plads senest {until}.</source>
        <translation>An answer about an offered seat is due by {until}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>Ellers følger de med til næste hold.</source>
        <translation>Otherwise they come along to the next course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>Familien får besked, når der er en plads til dem.</source>
        <translation>The family will be told when there is a seat for them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>Næste mødegang er {weekday} den {day} kl. {time}.</source>
        <translation>The next session is {weekday} {day} at {time}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>Svar senest {until}.</source>
        <translation>Answer by {until}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>{name} er nr. {place} på ventelisten</source>
        <translation>{name} is no. {place} on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>{name} er tilbudt en plads</source>
        <translation>{name} has been offered a seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <source>{name} har plads</source>
        <translation>{name} has a seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/result_words.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{weekday} den {day} kl. {time}</source>
        <translation>{weekday} {day} at {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/rule_fields.py"/>
        <source>Er det første barn?</source>
        <translation>Is it the first child?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/rule_fields.py"/>
        <source>Grunden gemmes, så den kan forklares bagefter.</source>
        <translation>The reason is kept, so that it can be explained afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/rule_fields.py"/>
        <source>Hvorfor er familien med alligevel?</source>
        <translation>Why is the family in anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/rule_fields.py"/>
        <source>Skriv kort hvorfor, eller find et andet hold.</source>
        <translation>Write briefly why, or find another course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/rule_fields.py"/>
        <source>Svaret bruges kun nu. Det gemmes ikke.</source>
        <translation>The answer is used only now. It is not kept.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/seat_line.py"/>
        <source>Så mange er der ikke ledige.</source>
        <translation>There are not that many free.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/seat_line.py"/>
        <source>Tager {n} plads i stedet for {before}</source>
        <translation>Takes {n} seat instead of {before}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/seat_line.py"/>
        <source>Tager {n} pladser i stedet for {before}</source>
        <translation>Takes {n} seats instead of {before}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_view.py"/>
        <location filename="../../familiehus/ui/courses/maker/sessions_view.py"/>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Mødegange</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_view.py"/>
        <source>Så vi kan se, om nogen skal ringes op.</source>
        <translation>So that we can see whether somebody needs a call.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>afbud</source>
        <translation>sent word</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>mødt</source>
        <translation>came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>udeblevet</source>
        <translation>stayed away</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <source>{day}: {came}</source>
        <translation>{day}: {came}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <source>{what} (skulle bruge {needed}, der var {free})</source>
        <translation>{what} (needed {needed}, there were {free})</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <source>{what}, {reason}</source>
        <translation>{what}, {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/stored_words.py"/>
        <source>{why} Slettes d. {day}.</source>
        <translation>{why} Deleted on {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/waiting_fields.py"/>
        <source>Giv forrang på ventelisten …</source>
        <translation>Give priority on the waiting list …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/waiting_fields.py"/>
        <source>Grunden kan læses af alle, der kan se holdet.</source>
        <translation>Everyone who can see the course can read the reason.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/waiting_fields.py"/>
        <source>Hvorfor før de andre?</source>
        <translation>Why before the others?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/enrol/waiting_fields.py"/>
        <source>hvis der ikke bliver plads nu</source>
        <translation>if there is no seat now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>1 er ikke med længere</source>
        <translation>1 no longer takes part</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <location filename="../../familiehus/ui/courses/heading.py"/>
        <source>1 mødegang</source>
        <translation>1 session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>Flyt</source>
        <translation>Move</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <source>Hold den alligevel</source>
        <translation>Hold it anyway</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>Hvad der er sket · {n}</source>
        <translation>What has happened · {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>Læg den en anden dag</source>
        <translation>Put it on another day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Se</source>
        <translation>See</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>Se {name}</source>
        <translation>See {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>springes over</source>
        <translation>skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{name} · {why}</source>
        <translation>{name} · {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{n} er ikke med længere</source>
        <translation>{n} no longer take part</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{text} · 1 er aflyst eller sprunget over</source>
        <translation>{text} · 1 is cancelled or skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{text} · {n} er aflyst eller sprunget over</source>
        <translation>{text} · {n} are cancelled or skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{text} · {state}</source>
        <translation>{text} · {state}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>{verb}: {session}</source>
        <translation>{verb}: {session}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>… og 1 linje før</source>
        <translation>… and 1 line before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/folds.py"/>
        <source>… og {n} linjer før</source>
        <translation>… and {n} lines before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/heading.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{days} {time}</source>
        <translation>{days} {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <source>Dette halvår</source>
        <translation>This half-year</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <source>Kommende</source>
        <translation>Coming</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <source>Tidligere</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <source>Vis 1 tidligere hold</source>
        <translation>Show 1 earlier course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <source>Vis {n} tidligere hold</source>
        <translation>Show {n} earlier courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <source>tilbudt</source>
        <translation>offered</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/list_lines.py"/>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>tilbudt, {until}</source>
        <translation>offered, {until}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <source>Begynd {day} i stedet</source>
        <translation>Begin {day} instead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <source>Ctrl+R tager {room}, der er ledigt til alle mødegange.</source>
        <translation>Ctrl+R takes {room}, which is free for every session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <source>Holdets navn</source>
        <translation>Name of the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/form.py"/>
        <source>Skriv, hvad holdet hedder.</source>
        <translation>Write what the course is called.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/frame.py"/>
        <source>Lav holdet</source>
        <translation>Make the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/naming.py"/>
        <source>{course}, efterår {year}</source>
        <translation>{course}, autumn {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/naming.py"/>
        <source>{course}, forår {year}</source>
        <translation>{course}, spring {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/naming.py"/>
        <source>{course}, {day}</source>
        <translation>{course}, {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>Der er kommet noget i vejen på {n} dag.</source>
        <translation>Something has come in the way on {n} day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>Der er kommet noget i vejen på {n} dage.</source>
        <translation>Something has come in the way on {n} days.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>Der kan ikke lægges datoer, før den første dag er en, hvor huset har åbent.</source>
        <translation>No dates can be laid out until the first day is one on which the house is open.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>Kassér det nye hold?</source>
        <translation>Discard the new course?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>{n} dag har noget i vejen</source>
        <translation>Something is in the way on {n} day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/panel.py"/>
        <source>{n} dage har noget i vejen</source>
        <translation>Something is in the way on {n} days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>Mødegangen har noget i vejen.</source>
        <translation>Something is in the way of the session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>springes over: {why}</source>
        <translation>skipped: {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{days} af {n} mødegange har noget i vejen.</source>
        <translation>Something is in the way of {days} of {n} sessions.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{first} til {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{number} · {weekday} {time}</source>
        <translation>{number} · {weekday} {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{n} dag springes over</source>
        <translation>{n} day skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/session_rows.py"/>
        <source>{n} dage springes over</source>
        <translation>{n} days skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/sessions_view.py"/>
        <source>Vælg en forløbsskabelon, så står datoerne her, lagt uden om lukkedage.</source>
        <translation>Choose a course template, and the dates will be here, laid around closed days.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/start_fields.py"/>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/start_fields.py"/>
        <source>En mødegang varer {n} minutter og slutter samme dag. Skriv kun, hvornår den begynder.</source>
        <translation>A session lasts {n} minutes and ends the same day. Type only when it begins.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/start_fields.py"/>
        <source>Første gang</source>
        <translation>First session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/start_fields.py"/>
        <source>Skriv, hvornår det begynder, fx 9.30.</source>
        <translation>Type when it begins, e.g. 9.30.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <source>Enter tager den valgte, pilene går til de andre.</source>
        <translation>Enter takes the chosen one, arrows go to the others.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <source>Forløbsskabelon</source>
        <translation>Course template</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <source>Huset har ingen forløbsskabeloner i brug. De laves under Huset, Forløbsskabeloner.</source>
        <translation>The house has no course templates in use. They are made under The house, Course templates.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>Husets forløbsskabeloner</source>
        <translation>The house's course templates</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <source>Ingen forløbsskabelon hedder det.</source>
        <translation>No course template has that name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_field.py"/>
        <source>Vælg en af husets forløbsskabeloner.</source>
        <translation>Choose one of the house's course templates.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>1 mødegang à {length}</source>
        <translation>1 session of {length}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>alle har gennemført</source>
        <translation>everyone completes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>gennemført ved {needed} af {n} mødegang</source>
        <translation>completed at {needed} of {n} session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>gennemført ved {needed} af {n} mødegange</source>
        <translation>completed at {needed} of {n} sessions</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>henvisning</source>
        <translation>referral</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>hver fjerde uge</source>
        <translation>every fourth week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{length}, {seats}, {entry}</source>
        <translation>{length}, {seats}, {entry}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{meetings} {rhythm}</source>
        <translation>{meetings} {rhythm}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{meetings}; {least} skal der til; {done}</source>
        <translation>{meetings}; needs {least}; {done}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} minut</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} minutter</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} mødegange à {length}</source>
        <translation>{n} sessions of {length}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} person</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{n} personer</source>
        <translation>{n} persons</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>{n} time</source>
        <translation>{n} hour</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>{n} timer</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{n} voksen</source>
        <translation>{n} adult</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>{n} voksne</source>
        <translation>{n} adults</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>{times} {rhythm}</source>
        <translation>{times} {rhythm}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/template_words.py"/>
        <source>åbent for alle</source>
        <translation>open to all</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/way_card.py"/>
        <source>Grunden kan læses af alle i huset. Du kan også flytte de enkelte mødegange bagefter.</source>
        <translation>Everyone in the house can read the reason. You can also move single sessions afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/way_card.py"/>
        <source>Intet andet lokale er ledigt til alle mødegange.</source>
        <translation>No other room is free for every session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/way_card.py"/>
        <source>Skriv, hvorfor det må ligge der, eller vælg et andet lokale eller en anden tid.</source>
        <translation>Write why it may be there, or choose another room or another time.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/maker/way_card.py"/>
        <source>Tag {room} til alle mødegange</source>
        <translation>Take {room} for every session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Ingen venter endnu.</source>
        <translation>Nobody is waiting yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Ingen venter. Der er plads til flere.</source>
        <translation>Nobody is waiting. There is room for more.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Ingen venter. Holdet tager ikke imod flere.</source>
        <translation>Nobody is waiting. The course takes no more.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Nej, venter på næste hold</source>
        <translation>No, waits for the next course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Tag forrang tilbage</source>
        <translation>Take priority back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Tager imod</source>
        <translation>Accepts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Takker nej</source>
        <translation>Declines</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Venteliste</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Venteliste · {n}</source>
        <translation>Waiting list · {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Vil ikke med næste gang</source>
        <translation>Not next time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Vil med næste gang</source>
        <translation>Wants next time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_card.py"/>
        <source>Vis de {n} næste</source>
        <translation>Show the next {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>1 måned</source>
        <translation>1 month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>Vi gemmer {facts}. Slettes {months} efter sidste mødegang.</source>
        <translation>We keep {facts}. Deleted {months} after the last session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>forrang: {reason}</source>
        <translation>priority: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>skrevet op {day}</source>
        <translation>enrolled on {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>svarede ikke 1 gang</source>
        <translation>did not answer once</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>svarede ikke {n} gange</source>
        <translation>did not answer {n} times</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>takkede nej, venter på næste hold</source>
        <translation>declined, waits for the next course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>uden om reglerne: {reason}</source>
        <translation>outside the rules: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/queue_words.py"/>
        <source>vil gerne med næste gang</source>
        <translation>would like to join next time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>En familie</source>
        <translation>A family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>afmeldt</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>fik forrang</source>
        <translation>was given priority</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>forrang taget tilbage</source>
        <translation>priority taken back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>fulgt med til et andet hold</source>
        <translation>moved along to another course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>gennemførte</source>
        <translation>completed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>skrevet på venteliste</source>
        <translation>put on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>sprunget over</source>
        <translation>passed over</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>stoppede</source>
        <translation>stopped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>svarede ikke</source>
        <translation>did not answer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>taget med uden om reglerne</source>
        <translation>taken in outside the rules</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>takkede nej</source>
        <translation>declined</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>tilmeldt</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>tog imod pladsen</source>
        <translation>accepted the seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>{said} (skulle bruge {needed}, der var {free})</source>
        <translation>{said} (needed {needed}, there were {free})</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>{said}, {reason}</source>
        <translation>{said}, {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/record_words.py"/>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>Der var ingen på holdet.</source>
        <translation>There was nobody on the course.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>Fremmøde, mødegang {n} af {all} · {day}</source>
        <translation>Attendance, session {n} of {all} · {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>Fremmøde, mødegang {n} af {all} · {day}, i dag</source>
        <translation>Attendance, session {n} of {all} · {day}, today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>Fremmøde, mødegang {n} af {all} · {day}, ikke holdt endnu</source>
        <translation>Attendance, session {n} of {all} · {day}, not held yet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>Ingen er tilmeldt endnu. Tryk Ctrl+N, og tilmeld den første familie.</source>
        <translation>Nobody is enrolled yet. Press Ctrl+N, and enrol the first family.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>Mellemrum</source>
        <translation>Space</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>alle mødt</source>
        <translation>all came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>tag tilbage</source>
        <translation>take back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_card.py"/>
        <source>vælg</source>
        <translation>choose</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>1 voksen</source>
        <translation>1 adult</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>Barn</source>
        <translation>Child</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>afbrudt</source>
        <translation>dropped out</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>gennemført</source>
        <translation>completed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>henvist af {who}</source>
        <translation>referred by {who}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>ikke holdt endnu</source>
        <translation>not held yet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>ikke krydset af</source>
        <translation>not ticked off</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>mødegang {n}, {day}</source>
        <translation>session {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/roll_model.py"/>
        <source>væk 2 gange: ring?</source>
        <translation>away twice: call?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <source>Aflys mødegangen</source>
        <translation>Call off the session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Gemt: {step}. Ctrl+Z fortryder.</source>
        <translation>Saved: {step}. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <source>Hvorfor aflyses mødegangen? Familierne skal have besked.</source>
        <translation>Why is the session called off? The families must be told.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>aftalt med familierne</source>
        <translation>agreed with the families</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>aftalt mellem dem</source>
        <translation>agreed between them</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>de deler lokalet</source>
        <translation>they share the room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>der er åbent for netop den</source>
        <translation>it is open for just this one</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>flytning af {title}</source>
        <translation>move of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <source>{why} Hvorfor skal mødegangen ligge der alligevel?</source>
        <translation>{why} Why should the session be there anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_deeds.py"/>
        <source>{why}. Hvorfor skal mødegangen holdes alligevel?</source>
        <translation>{why}. Why should the session be held anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_panel.py"/>
        <source>Flyt mødegangen</source>
        <translation>Move the session</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_panel.py"/>
        <source>Skriv en dag, for eksempel torsdag, 3.12 eller 3. december.</source>
        <translation>Type a day, for example Thursday, 3.12 or 3 December.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_panel.py"/>
        <source>Skriv en tid, for eksempel 9.30–11.</source>
        <translation>Type a time, for example 9.30–11.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_panel.py"/>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/session_words.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>1 familie gennemførte</source>
        <translation>1 family completed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>1 ledig plads</source>
        <translation>1 free seat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>Holdet er fuldt</source>
        <translation>The course is full</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>Holdet i tal</source>
        <translation>The course in figures</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>Kan afsluttes</source>
        <translation>Can be finished</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>fremmøde</source>
        <translation>attendance</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>mødegang holdt</source>
        <translation>session held</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>mødegange holdt</source>
        <translation>sessions held</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>pladser</source>
        <translation>seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>pladser, flere end der er</source>
        <translation>seats, more than there are</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>se ringelisten</source>
        <translation>see the call list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>sidste mødegang er holdt</source>
        <translation>the last session has been held</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>starter {day}</source>
        <translation>starts {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>{held} af {all}</source>
        <translation>{held} of {all}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>{n} familier gennemførte</source>
        <translation>{n} families completed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/tiles.py"/>
        <source>{n} ledige pladser</source>
        <translation>{n} free seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>1 på venteliste</source>
        <translation>1 on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>1 skal have besked</source>
        <translation>1 to be told</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>afsluttet</source>
        <translation>finished</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>bliver til noget</source>
        <translation>going ahead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>fredage</source>
        <translation>Fridays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>fristen gik {when}</source>
        <translation>time was up {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>hver anden {weekday}</source>
        <translation>every other {weekday}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>hver {n}. {weekday}</source>
        <translation>every {n} weeks on {weekday}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>i gang</source>
        <translation>running</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>i morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>lørdage</source>
        <translation>Saturdays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>mandage</source>
        <translation>Mondays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>mangler 1 for at starte</source>
        <translation>needs 1 more to start</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>mangler {n} for at starte</source>
        <translation>needs {n} more to start</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>onsdage</source>
        <translation>Wednesdays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>på venteliste</source>
        <translation>on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>skal afsluttes</source>
        <translation>to be finished</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>svar senest {when}</source>
        <translation>answer by {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>søndage</source>
        <translation>Sundays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>termin {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>tirsdage</source>
        <translation>Tuesdays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>torsdage</source>
        <translation>Thursdays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{day}.{month}</source>
        <translation>{day}.{month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{n} pladser er tilbudt</source>
        <translation>{n} seats are offered</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{n} på venteliste</source>
        <translation>{n} on the waiting list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{n} skal have besked</source>
        <translation>{n} to be told</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>{taken} af {seats} pladser taget</source>
        <translation>{taken} of {seats} seats taken</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>Én plads er tilbudt</source>
        <translation>One seat is offered</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/courses/words.py"/>
        <source>åbent for tilmelding</source>
        <translation>open for enrolment</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>1 anden</source>
        <translation>1 other</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>1 far</source>
        <translation>1 father</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>1 mor</source>
        <translation>1 mother</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>{n} andre</source>
        <translation>{n} others</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>{n} fædre</source>
        <translation>{n} fathers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <source>{n} mødre</source>
        <translation>{n} mothers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/calendar_words.py"/>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{n} talt</source>
        <translation>{n} came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Anonymt forløb</source>
        <translation>Anonymous series</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Antallet skal være fra 1 til {most}. Intet er gemt; ret antallet.</source>
        <translation>The number must be from 1 to {most}. Nothing is saved; correct the number.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Der mangler tal</source>
        <translation>Digits missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Et postnummer har fire tal. Intet er gemt; skriv resten.</source>
        <translation>A postcode has four digits. Nothing is saved; type the rest.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Fra papir: {day}</source>
        <translation>From paper: {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Gem rettelsen</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Indtast fra papir</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Ingen navne, ingen noter.</source>
        <translation>No names, no notes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Ny henvendelse</source>
        <translation>New contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Postnummer mangler</source>
        <translation>Postcode missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Registrér</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Retter {contact}: {who}, {where}</source>
        <translation>Correcting {contact}: {who}, {where}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Skriv fire tal, eller tryk 0 for ukendt, – for ønsker ikke at oplyse.</source>
        <translation>Type four digits, or press 0 for unknown, – for does not wish to say.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/contact_form.py"/>
        <source>Tryk M for mor, F for far eller A for anden.</source>
        <translation>Press M for mother, F for father or A for other.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/core.py"/>
        <source>Der er ingen henvendelse at rette endnu.</source>
        <translation>There is no contact to correct yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/core.py"/>
        <source>Gemt: {who}, {where}</source>
        <translation>Saved: {who}, {where}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/core.py"/>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/count_strip.py"/>
        <source>Antal ens henvendelser</source>
        <translation>Number of identical contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/count_strip.py"/>
        <source>Enter gemmer alle. Tab går tilbage til postnummeret.</source>
        <translation>Enter saves them all. Tab goes back to the postcode.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/count_strip.py"/>
        <source>Hvor mange ens henvendelser?</source>
        <translation>How many identical contacts?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>Er det alle?</source>
        <translation>Is that all?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>Heller ikke talt færdig: {activities}.</source>
        <translation>Not fully counted either: {activities}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>Kom der ingen?</source>
        <translation>Did nobody come?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{day} er allerede talt færdig. Kommer der flere, så tast dem bare.</source>
        <translation>The count for {day} is already finished. If more come, just enter them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{day} er talt færdig med {number}. Ctrl+Z fortryder.</source>
        <translation>The count for {day} is finished with {number}. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{day}: {number}</source>
        <translation>{day}: {number}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{n} henvendelse.</source>
        <translation>{n} contact.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{n} henvendelser.</source>
        <translation>{n} contacts.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{question} {also}</source>
        <translation>{question} {also}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_closing.py"/>
        <source>{title} ({n} talt)</source>
        <translation>{title} ({n} came)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_panel.py"/>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>Indtast</source>
        <translation>Type them in</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_panel.py"/>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>Ingen kom</source>
        <translation>Nobody came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_panel.py"/>
        <source>Ja, tæl alt færdigt</source>
        <translation>Yes, finish all counts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_panel.py"/>
        <source>Ja, tæl færdig</source>
        <translation>Yes, finish the count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_panel.py"/>
        <source>Kun dagen</source>
        <translation>The day only</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_panel.py"/>
        <source>Nej, vent</source>
        <translation>No, wait</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Dagens henvendelser</source>
        <translation>Today's contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <location filename="../../familiehus/ui/house/unsaved_bar.py"/>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Henvendelser time for time</source>
        <translation>Contacts hour by hour</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Huset den dag</source>
        <translation>The house that day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/desk/today_panel.py"/>
        <source>Huset i dag</source>
        <translation>The house today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Ikke gemt endnu</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Ingen endnu i dag. Tryk M, F eller A, skriv postnummeret, og tryk Enter.</source>
        <translation>None yet today. Press M, F or A, type the postcode, and press Enter.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Ingen er talt den dag endnu. Tast dem fra papiret, eller tæl dagen færdig med 0.</source>
        <translation>None counted for that day yet. Type them in from the paper, or finish the day's count with 0.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>Optælling</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <location filename="../../familiehus/ui/entrance/practice.py"/>
        <location filename="../../familiehus/ui/entrance/wizard.py"/>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <location filename="../../familiehus/ui/house/section.py"/>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Se ugen</source>
        <translation>See the week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Tæl dagen færdig</source>
        <translation>Finish the day's count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>henvendelser den dag</source>
        <translation>contacts that day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>henvendelser i dag</source>
        <translation>contacts today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>kl. {hour}</source>
        <translation>at {hour}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/day_side.py"/>
        <source>✓ talt færdig</source>
        <translation>✓ count finished</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Anonyme forløb</source>
        <translation>Anonymous series</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Anonymt forløb: tæl en samtale</source>
        <translation>Anonymous series: count a talk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Dagens liste</source>
        <translation>Today's list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Det, der mangler: ingen kom, eller det er alle</source>
        <translation>What is missing: nobody came, or that is all</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Gentag den sidste henvendelse</source>
        <translation>Repeat the latest contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Henvendelse</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Huset i dag: aktiviteter, lokaler og folk</source>
        <translation>The house today: activities, rooms and people</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Hvis du ved det</source>
        <translation>If you know it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Indtast eller tæl det, der mangler</source>
        <translation>Type in or count what is missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Nyt forløbskort</source>
        <translation>New series card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Postnummer ukendt</source>
        <translation>Postcode unknown</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Registrér henvendelsen</source>
        <translation>Register the contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Ret den valgte eller sidste henvendelse</source>
        <translation>Correct the chosen or the latest contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Slet den valgte henvendelse</source>
        <translation>Delete the chosen contact</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Timen på papiret</source>
        <translation>The hour on the paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Timen på papiret: ved ikke</source>
        <translation>The hour on the paper: don't know</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Tæl dem, der er kommet til det, der er i gang</source>
        <translation>Count those who have come to what is on</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Vis det næste, der mangler</source>
        <translation>Show the next one that is missing</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>afslut</source>
        <translation>finish</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>anonymt forløb</source>
        <translation>anonymous series</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>efterregistrering</source>
        <translation>late entry</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>fjern</source>
        <translation>remove</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>forløbskort</source>
        <translation>series card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>gammel dag</source>
        <translation>old day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>gem</source>
        <translation>save</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>glemt</source>
        <translation>forgotten</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>hovedtælling</source>
        <translation>head count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>hvem er her</source>
        <translation>who is here</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>ingen kom</source>
        <translation>nobody came</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>kalender</source>
        <translation>calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>kopi</source>
        <translation>copy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>kortets ord</source>
        <translation>words of the card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>ledige lokaler</source>
        <translation>free rooms</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>luk dagen</source>
        <translation>close the day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>nul</source>
        <translation>zero</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>nyt kort</source>
        <translation>new card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>optælling</source>
        <translation>count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>psykolog</source>
        <translation>psychologist</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>redigér</source>
        <translation>edit</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>rettelse</source>
        <translation>correction</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>samme igen</source>
        <translation>same again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>samtale</source>
        <translation>talk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>start et forløb</source>
        <translation>start a series</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/desk_actions.py"/>
        <source>Ønsker ikke at oplyse postnummer</source>
        <translation>Does not wish to state postcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/digit_field.py"/>
        <source>Kopiér</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/digit_field.py"/>
        <source>Sæt ind</source>
        <translation>Paste</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/entry_words.py"/>
        <source>henvendelse kl. {hour}</source>
        <translation>contact at {hour}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/entry_words.py"/>
        <source>henvendelse kl. {time}</source>
        <translation>contact at {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/entry_words.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Antal: {n}</source>
        <translation>Number: {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Fagperson der hjalp</source>
        <translation>Professional who helped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Ny i huset?</source>
        <translation>New to the house?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Rådgivning, aktivitet</source>
        <translation>Counselling, activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Udfald</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Varighed</source>
        <translation>Duration</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Voksne og børn</source>
        <translation>Adults and children</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Årsag</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Én voksen færre</source>
        <translation>One adult fewer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Én voksen mere</source>
        <translation>One adult more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Ét barn færre</source>
        <translation>One child fewer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_map.py"/>
        <source>Ét barn mere</source>
        <translation>One child more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_panel.py"/>
        <source>Flere kan vælges. {key} eller Esc lukker.</source>
        <translation>You can choose several. {key} or Esc closes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_panel.py"/>
        <source>Hvis du ved det, én tast hver</source>
        <translation>If you know it, one key each</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/fact_panel.py"/>
        <source>Listen er tom. En leder kan fylde den under Huset.</source>
        <translation>The list is empty. A leader can fill it under The house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>Der er ikke noget i gang, som tælles. Tryk O for at se dagens aktiviteter.</source>
        <translation>Nothing that is counted is on. Press O to see today's activities.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>Det er alle</source>
        <translation>That is all</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>Her står kun tal. Intet er sat ind, og intet er tabt.</source>
        <translation>Only digits belong here. Nothing has been pasted, and nothing is lost.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>Skriv, hvor mange der kom. Tryk I, hvis det er alle, eller hvis ingen kom.</source>
        <translation>Type how many came. Press I if that is all, or if nobody came.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{counted} indtil nu. Skriv dem, der skal lægges til.</source>
        <translation>{counted} so far. Type those to be added.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{counted}, og det var alle. Kommer der flere, så læg dem til.</source>
        <translation>{counted}, and that was all. If more come, add them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{day} {span}</source>
        <translation>{day} {span}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{title} er aflyst, så der er ikke nogen at tælle.</source>
        <translation>{title} is cancelled, so there is nobody to count.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{title} er talt færdig: {came}. Ctrl+Z fortryder.</source>
        <translation>The count for {title} is finished: {came}. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{title} tælles igen.</source>
        <translation>The count for {title} is open again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{title} tælles ikke. En koordinator kan ændre det under Ugen.</source>
        <translation>{title} is not counted. A coordinator can change that under The week.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>{title}: {came} er talt. Ctrl+Z fortryder.</source>
        <translation>{title}: {came} counted. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_count.py"/>
        <source>Åbn igen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Andre</source>
        <translation>Others</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Der kommer flere</source>
        <translation>More are coming</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Fædre</source>
        <translation>Fathers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Mødre</source>
        <translation>Mothers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Optælling af {title}</source>
        <translation>Count of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Samme for alle. Tomt er ukendt.</source>
        <translation>The same for all. Empty is unknown.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <source>Talt færdig</source>
        <translation>Count finished</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/head_form.py"/>
        <location filename="../../familiehus/ui/desk/postnummer_row.py"/>
        <source>ukendt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/henvender_row.py"/>
        <source>Hvem henvender sig?</source>
        <translation>Who is getting in touch?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/kind_default.py"/>
        <source>G er valgt, fordi {title} er i gang</source>
        <translation>G is chosen because {title} is on</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/kind_default.py"/>
        <source>G er valgt, fordi {title} var i gang</source>
        <translation>G is chosen because {title} was on</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/late_entry.py"/>
        <source>Dagen er talt færdig. Hvorfor rettes den?</source>
        <translation>The count for the day is finished. Why is it being corrected?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/late_entry.py"/>
        <source>Spørges kun én gang.</source>
        <translation>Asked only once.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/list_keys.py"/>
        <source>Der er ikke noget at gentage endnu. Registrér en henvendelse først.</source>
        <translation>There is nothing to repeat yet. Register a contact first.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <location filename="../../familiehus/ui/week/month_day.py"/>
        <source>1 aktivitet</source>
        <translation>1 activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>Der er talt {n}. Er det alle?</source>
        <translation>{n} counted. Is that all?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>En anden</source>
        <translation>Another one</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>Kom der nogen?</source>
        <translation>Did anybody come?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <location filename="../../familiehus/ui/desk/now_strip.py"/>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>Tæl</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{days} og {more}</source>
        <translation>{days} and {more}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{day} mangler at blive talt færdig.</source>
        <translation>The count for {day} is not finished.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{day}: {question}</source>
        <translation>{day}: {question}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{n} dage mangler at blive talt færdig.</source>
        <translation>The count is not finished for {n} days.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{title} {when}</source>
        <translation>{title} {when}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{title}, {place},</source>
        <translation>{title}, {place},</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/matters.py"/>
        <source>{what} mangler at blive talt færdig.</source>
        <translation>The count is not finished for {what}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>Dato på papiret</source>
        <translation>Date on the paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>Lad den være</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>Tilbage til i dag</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>Time</source>
        <translation>Hour</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>Time på papiret</source>
        <translation>Hour on the paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>i går eller 20/11</source>
        <translation>yesterday or 20/11</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/mode_band.py"/>
        <source>ved ikke</source>
        <translation>don't know</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Der er ikke noget i gang lige nu</source>
        <translation>Nothing is on right now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Lige nu: {what}</source>
        <translation>Right now: {what}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Lukket for i dag</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Lukket i dag</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Lukket i dag: {why}</source>
        <translation>Closed today: {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Telefonen er åben til {end}</source>
        <translation>The telephone is open until {end}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>næste: {title} {at}</source>
        <translation>next: {title} at {at}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>næste: {title} {day} {at}</source>
        <translation>next: {title} {day} at {at}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>{said} ({why})</source>
        <translation>{said} ({why})</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>{title} {counted}</source>
        <translation>{title} {counted}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>{what}, {where}</source>
        <translation>{what}, {where}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Åbent til {end}</source>
        <translation>Open until {end}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/now_words.py"/>
        <source>Åbner {start}</source>
        <translation>Opens at {start}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>Det er også et svar.</source>
        <translation>That is an answer too.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>Ingen postnumre begynder med {digits}</source>
        <translation>No postcodes begin with {digits}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>Slet det sidste tal, eller tryk 0 for ukendt.</source>
        <translation>Delete the last digit, or press 0 for unknown.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>Ukendt postnummer</source>
        <translation>Unknown postcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>Vælg det rigtige herunder, eller skriv det igen.</source>
        <translation>Choose the right one below, or type it again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>og {n} til</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>{digits} findes ikke</source>
        <translation>{digits} does not exist</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>{kommune} · område {area}</source>
        <translation>{kommune} · area {area}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_hint.py"/>
        <source>Ønsker ikke at oplyse</source>
        <translation>Does not wish to say</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/postnummer_row.py"/>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>ønsker ikke at oplyse</source>
        <translation>does not wish to say</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_panel.py"/>
        <source>Dagens aktiviteter</source>
        <translation>Today's activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_panel.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Lokaler</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>Der står ingen aktiviteter i kalenderen den dag.</source>
        <translation>There are no activities in the calendar that day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>Ledige resten af dagen</source>
        <translation>Free for the rest of the day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>Lukket: {why}. Ingen aktiviteter.</source>
        <translation>Closed: {why}. No activities.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>derefter {title} {start}</source>
        <translation>then {title} at {start}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>ledigt til {start}, så {title}</source>
        <translation>free until {start}, then {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>spærret, {title}</source>
        <translation>blocked, {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>{span} {title}</source>
        <translation>{span} {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/today_rows.py"/>
        <source>{title} til {end}</source>
        <translation>{title} until {end}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/typing_keys.py"/>
        <source>Der er flere tal på fire cifre i teksten. Intet er sat ind; skriv det rigtige.</source>
        <translation>There are several four-digit numbers in the text. Nothing has been pasted; type the right one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/typing_keys.py"/>
        <source>Der er ikke noget postnummer i teksten. Intet er sat ind; skriv de fire tal.</source>
        <translation>There is no postcode in the text. Nothing has been pasted; type the four digits.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/typing_keys.py"/>
        <source>Der står fire tal. Tryk Enter for at gemme, eller slet for at rette.</source>
        <translation>There are four digits. Press Enter to save, or delete to correct.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/typing_keys.py"/>
        <source>Det ligner et CPR-nummer. Dem gemmer huset aldrig, så intet er sat ind. Skriv kun de fire tal.</source>
        <translation>That looks like a CPR number. The house never keeps those, so nothing has been pasted. Type the four digits only.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/typing_keys.py"/>
        <source>Teksten er {n} tegn lang, og her står kun fire tal. Intet er sat ind, og intet er tabt.</source>
        <translation>The text is {n} characters long, and only four digits belong here. Nothing has been pasted, and nothing is lost.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>0-1 år</source>
        <translation>0-1 year</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>1 barn</source>
        <translation>1 child</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>1-2 år</source>
        <translation>1-2 years</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>15-45 min</source>
        <translation>15-45 min</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>3-6 år</source>
        <translation>3-6 years</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>5-15 min</source>
        <translation>5-15 min</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Anden</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Digitalt</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Far</source>
        <translation>Father</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Glemt på dagen</source>
        <translation>Forgotten that day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Gravid</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Har været her før</source>
        <translation>Has been here before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>I hjemmet</source>
        <translation>In the home</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Kom senere på papir</source>
        <translation>Came later on paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Mor</source>
        <translation>Mother</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Ny i huset</source>
        <translation>New to the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Over 45 min</source>
        <translation>Over 45 min</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Talt to gange</source>
        <translation>Counted twice</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Tastefejl</source>
        <translation>Typing mistake</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Ude</source>
        <translation>Out of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Ukendt</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Under 5 min</source>
        <translation>Under 5 min</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>Ved ikke om ny</source>
        <translation>Don't know if new</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>ukendt postnummer</source>
        <translation>unknown postcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/words.py"/>
        <source>{n} børn</source>
        <translation>{n} children</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/writer.py"/>
        <source>optælling af {title}</source>
        <translation>count of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/writer.py"/>
        <source>rettelse af {contact}</source>
        <translation>correction of {contact}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/writer.py"/>
        <source>sletning af {contact}</source>
        <translation>deletion of {contact}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/desk/writer.py"/>
        <source>“talt færdig”</source>
        <translation>“count finished”</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_key.py"/>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Adgangssætning</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_key.py"/>
        <source>Gendannelseskode, otte grupper</source>
        <translation>Recovery code, eight groups</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_key.py"/>
        <source>Hvem låser op?</source>
        <translation>Who unlocks?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_key.py"/>
        <source>Ingen af dem: jeg har en gendannelseskode</source>
        <translation>None of them: I have a recovery code</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_words.py"/>
        <source>Lavet den {day} kl. {time}</source>
        <translation>Made on {day} at {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_words.py"/>
        <source>{kind}{lines} · {size} MB</source>
        <translation>{kind}{lines} · {size} MB</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/backup_words.py"/>
        <source>øvehus, opdigtede tal · </source>
        <translation>practice house, made-up figures · </translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Adgangssætning for {name}</source>
        <translation>Passphrase for {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Brug PIN i stedet</source>
        <translation>Use the PIN instead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Brug adgangssætningen i stedet</source>
        <translation>Use the passphrase instead</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Brug en gendannelseskode</source>
        <translation>Use a recovery code</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Caps Lock ser ud til at være slået til.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Gendan fra en sikkerhedskopi</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Gendannelseskode: de otte grupper fra det trykte ark</source>
        <translation>Recovery code: the eight groups from the printed sheet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Lås op</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Låser op …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>PIN for {name}</source>
        <translation>PIN for {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <location filename="../../familiehus/ui/entrance/wizard.py"/>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/door_form.py"/>
        <source>Vis adgangssætningen</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>1.3.2024</source>
        <translation>1.3.2024</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Dage før den afvises ved indtastning. Lad feltet stå tomt, hvis I ikke ved det.</source>
        <translation>Days before it are refused when entered. Leave the field empty if you don't know.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Dagen kan ikke læses. Skriv den som 1.3.2024, eller lad feltet stå tomt.</source>
        <translation>The day cannot be read. Write it as 1.3.2024, or leave the field empty.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Fjern sted {number}</source>
        <translation>Remove place {number}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <location filename="../../familiehus/ui/pages/house.py"/>
        <location filename="../../familiehus/ui/ready_frame.py"/>
        <source>Huset</source>
        <translation>The house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Husets navn</source>
        <translation>The name of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Husets steder</source>
        <translation>The places of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Hvor kommer familierne? Huset selv, biblioteket, sundhedsklinikken … Det første er det, skranken begynder med.</source>
        <translation>Where do the families come? The house itself, the library, the health clinic … The first one is what the desk starts with.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Jeres hus</source>
        <translation>Your house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Navn og kommune står på skærmen og på månedens ark.</source>
        <translation>Name and municipality appear on the screen and on the month's sheet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Sted {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/places.py"/>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Steder</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Tilføj et sted</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Vælg kommunen på listen: skriv de første bogstaver, og tryk Enter.</source>
        <translation>Choose the municipality from the list: type the first letters, and press Enter.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>for eksempel Familiernes Hus</source>
        <translation>for example Familiernes Hus</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/house_steps.py"/>
        <source>Åbnede den (kan springes over)</source>
        <translation>Opened on (may be skipped)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/kommune_box.py"/>
        <source>Ingen kommune hedder sådan. Prøv færre bogstaver.</source>
        <translation>No municipality has that name. Try fewer letters.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/kommune_box.py"/>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/kommune_box.py"/>
        <source>Kommuner, der passer</source>
        <translation>Municipalities that fit</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/kommune_box.py"/>
        <source>Skriv de første bogstaver</source>
        <translation>Type the first letters</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/kommune_box.py"/>
        <source>{name} Kommune, kode {kode}</source>
        <translation>{name} Municipality, code {kode}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Huset er oprettet. Det sidste er det, der redder det på en dårlig dag.</source>
        <translation>The house has been set up. The last step is what saves it on a bad day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Husets leder</source>
        <translation>The leader of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Lederen låser huset op første gang og giver kollegerne adgang bagefter. Adgangssætningen gemmes ingen steder, så vælg ord, I kan huske.</source>
        <translation>The leader unlocks the house the first time and gives colleagues access afterwards. The passphrase is not kept anywhere, so choose words you can remember.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Lederens adgangssætning</source>
        <translation>The leader's passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Lederens navn</source>
        <translation>The leader's name</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Månedens ark viser områder, ikke postnumre, så ingen kan kendes. Læg små byer sammen: gerne fem til otte områder. De kan ændres fra hver 1. januar.</source>
        <translation>The month's sheet shows areas, not postcodes, so that nobody can be recognised. Put small towns together: five to eight areas are good. They can be changed from each 1 January.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>Står på låseskærmen. Fornavn er nok.</source>
        <translation>Shown on the lock screen. A first name is enough.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/later_steps.py"/>
        <source>To nøgler på papir</source>
        <translation>Two keys on paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/people_list.py"/>
        <source>Lås op som {name}</source>
        <translation>Unlock as {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/practice.py"/>
        <source>Et helt familiehus med opdigtede tal og mennesker. Prøv alt; intet herfra kan forveksles med rigtige tal.</source>
        <translation>A whole family house with made-up figures and people. Try everything; nothing from here can be mistaken for real figures.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/practice.py"/>
        <source>Finder på fjorten måneders henvendelser …</source>
        <translation>Making up fourteen months of contacts …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/practice.py"/>
        <source>Øvehuset gøres klar</source>
        <translation>The practice house is being made ready</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Den låses op, som man gjorde, da den blev lavet. Det, der ligger her nu, bliver gemt.</source>
        <translation>It is unlocked the way it was done when it was made. What is here now will be kept.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Det, der lå her før</source>
        <translation>What was here before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Er det den rigtige?</source>
        <translation>Is it the right one?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Filen hedder noget med familiehus og ender på .fhb. Den bliver kun læst.</source>
        <translation>The file has familiehus in its name and ends in .fhb. It is only read.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Gendan huset</source>
        <translation>Restore the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Henter huset …</source>
        <translation>Bringing back the house …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Huset er tilbage</source>
        <translation>The house is back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Kopien</source>
        <translation>The backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Kopier på denne computer</source>
        <translation>Backups on this computer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <location filename="../../familiehus/ui/entrance/unlock.py"/>
        <source>Lås huset op</source>
        <translation>Unlock the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Lås op med din adgangssætning fra dengang. En PIN skal laves på ny på hver computer.</source>
        <translation>Unlock with your passphrase from that time. A PIN must be made anew on each computer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Læser kopien …</source>
        <translation>Reading the backup …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Sikkerhedskopi</source>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Vælg en anden fil …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Vælg en fil …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/restore.py"/>
        <source>Vælg en sikkerhedskopi</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/step.py"/>
        <source>Trin {number} af {steps}</source>
        <translation>Step {number} of {steps}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/unlock.py"/>
        <source>Det er sket flere gange nu: se efter Caps Lock og tastaturets sprog. En leder kan give dig en ny adgangssætning, og en gendannelseskode åbner også.</source>
        <translation>It has happened several times now: check Caps Lock and the language of the keyboard. A leader can give you a new passphrase, and a recovery code opens too.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/unlock.py"/>
        <source>Huset er låst. Ingen kan læse noget, før du låser op.</source>
        <translation>The house is locked. Nobody can read anything before you unlock.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/unlock.py"/>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Brug den ældre nøglefil</source>
        <translation>Use the older key file</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Den ligger ved siden af og er hel. Adgange, der er lavet siden, skal laves igen.</source>
        <translation>It is beside the other one and sound. Ways in that were made since must be made again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Der er ikke ændret noget. Vælg, hvad der skal ske.</source>
        <translation>Nothing has been changed. Choose what should happen.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Et helt hus med opdigtede tal. Intet at tage vare på, intet at ødelægge.</source>
        <translation>A whole house with made-up figures. Nothing to look after, nothing to break.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Fem korte trin. Hav en printer klar.</source>
        <translation>Five short steps. Have a printer ready.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Hent huset fra en .fhb-fil: på en USB-nøgle, et fællesdrev eller denne computer.</source>
        <translation>Bring back the house from an .fhb file: on a USB stick, a shared drive or this computer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Her er ikke noget familiehus endnu. Hvad vil du?</source>
        <translation>There is no family house here yet. What would you like to do?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Huset kan ikke låses op</source>
        <translation>The house cannot be unlocked</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Opret jeres hus</source>
        <translation>Set up your house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Prøv et øvehus</source>
        <translation>Try a practice house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/welcome.py"/>
        <source>Velkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/wizard.py"/>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/wizard.py"/>
        <source>Opret huset</source>
        <translation>Set up the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/wizard.py"/>
        <source>Opretter huset …</source>
        <translation>Setting up the house …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/entrance/wizard.py"/>
        <source>Åbner huset …</source>
        <translation>Opening the house …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/first_words.py"/>
        <source>Du låste op med en gendannelseskode. Giv en leder en ny adgangssætning nu, og læg arket i en ny, lukket kuvert.</source>
        <translation>You unlocked with a recovery code. Give a leader a new passphrase now, and put the sheet in a new, sealed envelope.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/first_words.py"/>
        <source>Husets to gendannelseskoder er ikke bekræftet på papir endnu. Bliver alle adgange væk, er de den eneste vej ind.</source>
        <translation>The house's two recovery codes have not been confirmed on paper yet. If all other ways in are lost, they are the only one left.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/first_words.py"/>
        <source>Lav nøgler</source>
        <translation>Make keys</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/first_words.py"/>
        <source>Til medarbejderne</source>
        <translation>To staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>Forslaget har ét område for hver by.</source>
        <translation>The suggestion has one area for each town.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>Nyt område {number}</source>
        <translation>New area {number}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>Tag det tilbage</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Udenbys</source>
        <translation>Out of town</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{area} er fjernet.</source>
        <translation>{area} has been removed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{area} er flyttet.</source>
        <translation>{area} has been moved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{area} er tilføjet.</source>
        <translation>{area} has been added.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{gone} er lagt ind under {stays}.</source>
        <translation>{gone} has been put under {stays}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{number} er flyttet til {area}.</source>
        <translation>{number} has been moved to {area}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{number} {town} er flyttet hertil.</source>
        <translation>{number} {town} has been moved here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_editor.py"/>
        <source>{n} postnumre er flyttet til {area}.</source>
        <translation>{n} postcodes have been moved to {area}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>(uden navn)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Alle kommunens postnumre ligger i et område. Resten af landet tælles som udenbys.</source>
        <translation>All the municipality's postcodes are in an area. The rest of the country is counted as out of town.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>De her postnumre ligger i kommunen, men i intet område. De tælles som udenbys.</source>
        <translation>These postcodes are in the municipality but in no area. They are counted as out of town.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <location filename="../../familiehus/ui/house/special_day_list.py"/>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Flyt til …</source>
        <translation>Move to …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Foreslå ud fra byerne</source>
        <translation>Suggest from the towns</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Læg ind under …</source>
        <translation>Put under …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Nyt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Områdets navn</source>
        <translation>Name of the area</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Postnumre i området</source>
        <translation>Postcodes in the area</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Skriv områdets tal for at flytte de valgte postnumre; 0 er udenbys.</source>
        <translation>Type the number of an area to move the chosen postcodes; 0 is out of town.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>Tilføj postnummer</source>
        <translation>Add a postcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>ingen postnumre</source>
        <translation>no postcodes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>{first} og 1 til</source>
        <translation>{first} and 1 more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/area_panes.py"/>
        <source>{first} og {n} til</source>
        <translation>{first} and {n} more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Ark til: {holder}</source>
        <translation>Sheet for: {holder}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <location filename="../../familiehus/ui/paper/course_choices.py"/>
        <location filename="../../familiehus/ui/paper/week_choices.py"/>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Gem PDF …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Gem arket til {holder}</source>
        <translation>Save the sheet for {holder}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Gem arket til {holder} som PDF</source>
        <translation>Save the sheet for {holder} as PDF</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Gemt. Filen er lige så hemmelig som arket: udskriv den, og slet den bagefter.</source>
        <translation>Saved. The file is as secret as the sheet: print it, and delete it afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Gruppe {number} på arket til {holder}</source>
        <translation>Group {number} on the sheet for {holder}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Ikke udskrevet endnu</source>
        <translation>Not printed yet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Sendt til printeren</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <location filename="../../familiehus/ui/paper/course_choices.py"/>
        <location filename="../../familiehus/ui/paper/week_choices.py"/>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Udskriv</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Udskriv arket til {holder}</source>
        <translation>Print the sheet for {holder}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>Udskriv gendannelseskode</source>
        <translation>Print recovery code</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/key_sheet.py"/>
        <source>gendannelseskode-{holder}</source>
        <translation>gendannelseskode-{holder}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Den samme igen</source>
        <translation>The same again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Der mangler {n} tegn.</source>
        <translation>{n} characters missing.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Lang nok, men kun tal. Ord er sværere at gætte og lettere at huske.</source>
        <translation>Long enough, but only digits. Words are harder to guess and easier to remember.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Lang nok, men let at gætte: de samme tegn igen og igen.</source>
        <translation>Long enough, but easy to guess: the same characters over and over.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Mindst {least} tegn. Fire-fem ord, som kun du sætter sammen, er bedst.</source>
        <translation>At least {least} characters. Four or five words that only you would put together are best.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Ny adgangssætning</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>Vis {what}</source>
        <translation>Show {what}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>{length} tegn. Lang nok; et ord mere gør den stærkere.</source>
        <translation>{length} characters. Long enough; one more word makes it stronger.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/passphrase_field.py"/>
        <source>{length} tegn. Stærk.</source>
        <translation>{length} characters. Strong.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/postnummer_box.py"/>
        <source>0000</source>
        <translation>0000</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/postnummer_box.py"/>
        <source>{town}, tryk Enter</source>
        <translation>{town}, press Enter</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/recovery_keys.py"/>
        <source>Bekræft nøglerne</source>
        <translation>Confirm the keys</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/recovery_keys.py"/>
        <source>Når begge ark er udskrevet eller gemt, beder huset om én gruppe fra hvert.</source>
        <translation>When both sheets have been printed or saved, the house asks for one group from each.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/recovery_keys.py"/>
        <source>Skriv de to grupper herunder, som de står på arkene. Så ved huset, at papiret kan læses.</source>
        <translation>Type the two groups below as they stand on the sheets. Then the house knows that the paper can be read.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/forms/recovery_keys.py"/>
        <source>Udskriv begge ark, og læg dem i hver sin lukkede kuvert: én hos husets leder, én hos kommunens it. De åbner huset, hvis alt andet er glemt. Koderne vises aldrig på skærmen.</source>
        <translation>Print both sheets, and put each in its own sealed envelope: one with the leader of the house, one with the municipality's IT. They open the house if everything else is forgotten. The codes are never shown on the screen.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Almindelig tekststørrelse</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Fortryd {step}</source>
        <translation>Undo {step}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Gå til {page}</source>
        <translation>Go to {page}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Gør igen: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Lyst udseende</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <location filename="../../familiehus/ui/main_window.py"/>
        <location filename="../../familiehus/ui/rail.py"/>
        <source>Lås huset</source>
        <translation>Lock the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Mindre tekst</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Mørkt udseende</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Sider</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Større tekst</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <location filename="../../familiehus/ui/language.py"/>
        <source>Udseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Udseende som på computeren</source>
        <translation>Appearance as on the computer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>Vis alle taster</source>
        <translation>Show all keys</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>annullér fortryd</source>
        <translation>cancel undo</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>bogstaver</source>
        <translation>letters</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>farver</source>
        <translation>colours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>fejl</source>
        <translation>mistake</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>find</source>
        <translation>find</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>gentag</source>
        <translation>repeat</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>genveje</source>
        <translation>shortcuts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>gå hjem</source>
        <translation>go home</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>hjælp</source>
        <translation>help</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>kontrast</source>
        <translation>contrast</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>led efter</source>
        <translation>look for</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>log ud</source>
        <translation>log out</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>lys</source>
        <translation>light</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>mørk</source>
        <translation>dark</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>nat</source>
        <translation>night</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>skift bruger</source>
        <translation>switch user</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>skrift</source>
        <translation>font</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>slet det sidste</source>
        <translation>delete the last one</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>tastatur</source>
        <translation>keyboard</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>tekststørrelse</source>
        <translation>text size</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>tema</source>
        <translation>theme</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>vis {page}</source>
        <translation>show {page}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/frame_actions.py"/>
        <source>åbn {page}</source>
        <translation>open {page}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/guided_tour.py"/>
        <source>Rundturen nåede ikke til ende.</source>
        <translation>The tour did not reach its end.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source> min.</source>
        <translation> min.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Datoen kan ikke læses. Intet er gemt; skriv den som 1.3.2025.</source>
        <translation>The date cannot be read. Nothing is saved; write it as 1.3.2025.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Den kan ikke sættes ned igen. Fra nu af lægges grupper under {k} sammen på papir.</source>
        <translation>It cannot be lowered again. From now on groups under {k} are put together on paper.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Før den dag kan ingen henvendelser tælles. Tomt: huset sætter ingen grænse.</source>
        <translation>Before that day no contacts can be counted. Empty: the house sets no limit.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Gemt.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Grupper under {k} lægges sammen. Tallet kan kun hæves, så ingen kan genkendes bagefter.</source>
        <translation>Groups under {k} are put together. The number can only be raised, so that nobody can be recognised afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Hvem vi er</source>
        <translation>Who we are</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Hvornår vi har åbent</source>
        <translation>When we are open</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Hæv til {k}</source>
        <translation>Raise to {k}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Hæve grænsen til {k}?</source>
        <translation>Raise the limit to {k}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Lås huset efter</source>
        <translation>Lock the house after</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Mindste tal på papir</source>
        <translation>Smallest number on paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Pas på tallene</source>
        <translation>Care with the figures</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Så længe må ingen røre tasterne, før huset låser.</source>
        <translation>How long nobody may touch the keys before the house locks.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>dag.måned.år</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>{kommune}. Kan ikke ændres: årets områder hører til den.</source>
        <translation>{kommune}. Cannot be changed: the year's areas belong to it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>Åbnet den</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_house.py"/>
        <source>ændring af huset</source>
        <translation>change of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Bygget med</source>
        <translation>Built with</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>IBM Plex Sans, SIL Open Font License 1.1.</source>
        <translation>IBM Plex Sans, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Indeholder data fra Klimadatastyrelsen (Danmarks Administrative Geografiske Inddeling og DAWA, hentet 2019-2026), CC BY 4.0. Postnummer-koordinater: GeoNames (geonames.org), CC BY 4.0. Data er bearbejdet (forenklet og udvalgt).</source>
        <translation>Contains data from Klimadatastyrelsen (Danmarks Administrative Geografiske Inddeling and DAWA, retrieved 2019-2026), CC BY 4.0. Postcode coordinates: GeoNames (geonames.org), CC BY 4.0. The data have been processed (simplified and selected).</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Postnumre og kommuner</source>
        <translation>Postcodes and municipalities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Programmet</source>
        <translation>The program</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Programmet bruger ikke netværk. Alt, huset ved, ligger låst her:</source>
        <translation>The program does not use the network. Everything the house knows is locked here:</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Qt for Python (LGPL 3), SQLCipher (BSD), sqlcipher3 (zlib), SQLAlchemy og Alembic (MIT), ReportLab (BSD), cryptography (Apache 2.0 eller BSD), argon2-cffi (MIT), keyring (MIT), holidays (MIT), python-stdnum (LGPL 2.1) og platformdirs (MIT).</source>
        <translation>Qt for Python (LGPL 3), SQLCipher (BSD), sqlcipher3 (zlib), SQLAlchemy and Alembic (MIT), ReportLab (BSD), cryptography (Apache 2.0 or BSD), argon2-cffi (MIT), keyring (MIT), holidays (MIT), python-stdnum (LGPL 2.1) and platformdirs (MIT).</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Skrift</source>
        <translation>Font</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>Teksterne til licenserne følger med programmet i mappen licences.</source>
        <translation>The licence texts come with the program in the folder licences.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/about_program.py"/>
        <source>familiehus {version}</source>
        <translation>familiehus {version}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>De to PIN-koder er ikke ens. Intet er gemt; skriv dem igen.</source>
        <translation>The two PINs are not the same. Nothing is saved; type them again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Der kan ikke laves en PIN på denne computer: dens nøglering svarer ikke, og uden den er en PIN for let at gætte. Intet er ændret; din adgangssætning virker som før.</source>
        <translation>A PIN cannot be made on this computer: its keyring does not answer, and without it a PIN is too easy to guess. Nothing is changed; your passphrase works as before.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Din PIN er fjernet fra denne computer.</source>
        <translation>Your PIN has been removed from this computer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Din nye adgangssætning gælder fra nu. Den gamle virker ikke mere.</source>
        <translation>Your new passphrase counts from now on. The old one no longer works.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Du er {name}, {role}. Du må {rights}.</source>
        <translation>You are {name}, {role}. You may {rights}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Du har en PIN her. Den virker kun på denne computer.</source>
        <translation>You have a PIN here. It works on this computer only.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Fjern PIN</source>
        <translation>Remove PIN</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Lav PIN</source>
        <translation>Make PIN</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Med en PIN er huset åbent på et sekund. Den virker kun på denne computer.</source>
        <translation>With a PIN the house is open in a second. It works on this computer only.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Ny PIN, mindst seks tal</source>
        <translation>New PIN, at least six digits</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Næste gang kan du låse op med din PIN.</source>
        <translation>Next time you can unlock with your PIN.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>PIN på denne computer</source>
        <translation>PIN on this computer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Skift PIN</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/access.py"/>
        <source>Skift adgangssætning</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/areas.py"/>
        <source>1. januar {year}</source>
        <translation>1 January {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/areas.py"/>
        <source>Der er ingen henvendelser endnu, så områderne kan ændres med det samme.</source>
        <translation>There are no contacts yet, so the areas can be changed at once.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/areas.py"/>
        <source>En ændring gælder fra 1. januar {year}, så hele {now} bliver talt med de samme områder.</source>
        <translation>A change counts from 1 January {year}, so that all of {now} is counted with the same areas.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/areas.py"/>
        <source>Gemt. Områderne gælder fra 1. januar {year}.</source>
        <translation>Saved. The areas count from 1 January {year}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/areas.py"/>
        <source>På papir står tallene for områder, aldrig for ét postnummer. Tegn dem, som I taler om dem.</source>
        <translation>On paper the figures are given for areas, never for a single postcode. Draw them the way you talk about them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/areas.py"/>
        <source>ændring af områder</source>
        <translation>change of areas</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Der er ingen. En USB-nøgle eller et netværksdrev redder huset, hvis computeren bliver stjålet.</source>
        <translation>There is none. A USB stick or a network drive saves the house if the computer is stolen.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Ekstra kopi</source>
        <translation>Extra backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Er huset helt?</source>
        <translation>Is the house sound?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Gemmer en sikkerhedskopi …</source>
        <translation>Saving a backup …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Hver kopi bliver også lagt i {folder}.</source>
        <translation>Each backup is also put in {folder}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Ingen ekstra kopi</source>
        <translation>No extra backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Kopien er lavet og læst igennem ({size}).</source>
        <translation>The backup has been made and read through ({size}).</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Lav en kopi nu</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>På en ny computer, eller når husets fil er beskadiget, tilbyder velkomstskærmen at gendanne huset fra en sikkerhedskopi. Kan huset stadig låses op her, kan it gøre det med kommandoen “familiehus restore” og kopiens fil. Lås op bagefter, som man gjorde den dag. Det, der lå her før, bliver gemt ved siden af.</source>
        <translation>On a new computer, or when the house's file is damaged, the welcome screen offers to restore the house from a backup. If the house can still be unlocked here, IT can do it with the command “familiehus restore” and the file of the backup. Unlock afterwards the way it was done that day. What was here before is kept beside it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Ser huset efter …</source>
        <translation>Checking the house …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Ser på mappen, nøglerne, husets fil og alle kopier, byte for byte. Der kan arbejdes imens.</source>
        <translation>Looks at the folder, the keys, the house's file and all backups, byte by byte. You can work in the meantime.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Sådan hentes huset tilbage</source>
        <translation>How to bring the house back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Tjek huset</source>
        <translation>Check the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Vælg mappe til den ekstra kopi</source>
        <translation>Choose a folder for the extra backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup.py"/>
        <source>Vælg mappe …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Alt er, som det skal være: mappen, nøglerne, husets fil og {copies}.</source>
        <translation>Everything is as it should be: the folder, the keys, the house's file and {copies}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Den nyeste kopi er dateret i fremtiden. Se efter, om computerens ur går rigtigt.</source>
        <translation>The newest backup is dated in the future. Check whether the computer's clock is right.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Den nyeste kopi er fra i dag {at}.</source>
        <translation>The newest backup is from today {at}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Den nyeste kopi er fra i går {at}.</source>
        <translation>The newest backup is from yesterday {at}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Den nyeste kopi er {n} dag gammel.</source>
        <translation>The newest backup is {n} day old.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Den nyeste kopi er {n} dage gammel.</source>
        <translation>The newest backup is {n} days old.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Der er 1 kopi.</source>
        <translation>There is 1 backup.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Der er ingen endnu.</source>
        <translation>There are none yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Der er ingen sikkerhedskopi endnu. Lav en nu.</source>
        <translation>There is no backup yet. Make one now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>Der er {n} kopier.</source>
        <translation>There are {n} backups.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>kl. {hour}.{minute}</source>
        <translation>at {hour}.{minute}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>{here} En ny bliver lavet af sig selv hver dag og ved lukketid. Den bliver åbnet og talt efter, før en ældre får lov at gå.</source>
        <translation>{here} A new one is made by itself every day and at closing time. It is opened and checked before an older one is allowed to go.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>{kb} kB</source>
        <translation>{kb} kB</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>{mb} MB</source>
        <translation>{mb} MB</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>{n} kopi</source>
        <translation>{n} backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/backup_words.py"/>
        <source>{n} kopier</source>
        <translation>{n} backups</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Foreslå lukkedage</source>
        <translation>Suggest closed days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>Kopiér åbningstiderne til alle steder</source>
        <translation>Copy the opening hours to all places</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>Luk huset i dag</source>
        <translation>Close the house today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>Ny ejer af aktiviteter</source>
        <translation>New owner of activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>Ny forløbsskabelon</source>
        <translation>New course template</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>Ny kollega på planen</source>
        <translation>New colleague on the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <source>Nyt lokale</source>
        <translation>New room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>forening</source>
        <translation>association</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>frivillig</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>grundlovsdag</source>
        <translation>Constitution Day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>jordemoder</source>
        <translation>midwife</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>juleaften</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <location filename="../../familiehus/ui/house/year_legend.py"/>
        <source>lukket</source>
        <translation>closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>opskrift på hold</source>
        <translation>recipe for courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/calendar_deeds.py"/>
        <source>tilføj rum</source>
        <translation>add room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapter_row.py"/>
        <source>Kapitler i Huset</source>
        <translation>Chapters of The house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapter_row.py"/>
        <source>{title} •</source>
        <translation>{title} •</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapter_row.py"/>
        <source>{title}, ikke gemt</source>
        <translation>{title}, not saved</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Adgang og sikkerhed</source>
        <translation>Access and security</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>Ejere</source>
        <translation>Owners</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Forløbsskabeloner</source>
        <translation>Course templates</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Kalenderen</source>
        <translation>The calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Kolleger</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Lister</source>
        <translation>Lists</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Lukkedage</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Medarbejdere</source>
        <translation>Staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Min adgang</source>
        <translation>My access</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Nøgler</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Om familiehus</source>
        <translation>About familiehus</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Om huset</source>
        <translation>About the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>adgangssætning</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>adresser</source>
        <translation>addresses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>fagpersoner på planen</source>
        <translation>professionals on the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>ferie</source>
        <translation>holiday</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>foreninger</source>
        <translation>associations</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>frivillige</source>
        <translation>volunteers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>gendannelse</source>
        <translation>recovery</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>helligdage</source>
        <translation>public holidays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>hørt om</source>
        <translation>heard of</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>kode</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>konto</source>
        <translation>account</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>kursus</source>
        <translation>training course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>licens</source>
        <translation>licence</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>låsetid</source>
        <translation>lock time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>matrikler</source>
        <translation>premises</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>mødelokale</source>
        <translation>meeting room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>navn</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>nøglekort</source>
        <translation>key card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>postnumre</source>
        <translation>postcodes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>rolle</source>
        <translation>role</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>rum</source>
        <translation>rooms</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>samarbejdspartnere</source>
        <translation>partners</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>skabelon</source>
        <translation>template</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>særlige dage</source>
        <translation>special days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>telefontid</source>
        <translation>phone hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>tjek</source>
        <translation>check</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>træffetid</source>
        <translation>office hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>udenbys</source>
        <translation>out of town</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>udfald</source>
        <translation>outcome</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>ugedage</source>
        <translation>weekdays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>Åbningstider</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>årsager</source>
        <translation>reasons</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/chapters.py"/>
        <source>årskalender</source>
        <translation>year calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>1 af {days} dage er åben nu.</source>
        <translation>1 of {days} days is open now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Andre tider {days}.</source>
        <translation>Other hours {days}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Dagen er lukket nu.</source>
        <translation>The day is closed now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Dagen er sat for hele huset. Vælg Hele huset for at ændre den.</source>
        <translation>The day is set for the whole house. Choose The whole house to change it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Dagen er åben nu.</source>
        <translation>The day is open now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Dagene kan ikke læses. Skriv for eksempel uge 29-30 eller 24.-31. december.</source>
        <translation>The days cannot be read. Type for example uge 29-30 or 24-31 December.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Der er ikke flere dage at foreslå i {year}.</source>
        <translation>There are no more days to suggest in {year}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Hele huset</source>
        <translation>The whole house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Her er ingen særlige dage at tage væk.</source>
        <translation>There are no special days here to take away.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Lukket {days}.</source>
        <translation>Closed {days}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Lukket {n} dag.</source>
        <translation>Closed {n} day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Lukket {n} dage.</source>
        <translation>Closed {n} days.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Skriv, hvorfor der er lukket: det står på døren. Intet er ændret.</source>
        <translation>Write why it is closed: it is shown on the door. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Som normalt {days}.</source>
        <translation>As usual {days}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>Tiden kan ikke læses. Intet er ændret; skriv den som 10-13.</source>
        <translation>The time cannot be read. Nothing is changed; type it as 10-13.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>andre tider {days}</source>
        <translation>other hours {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>foreslåede lukkedage</source>
        <translation>suggested closed days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>lukkedag {days}</source>
        <translation>closed day {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>lukkedage {days}</source>
        <translation>closed days {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>som normalt {days}</source>
        <translation>as usual {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>{n} af {days} dage er åbne nu.</source>
        <translation>{n} of {days} days are open now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closed_days.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closing_ideas.py"/>
        <source>Klemmedag</source>
        <translation>Bridge day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closing_ideas_card.py"/>
        <source>Ikke nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closing_ideas_card.py"/>
        <source>Luk {n} dag</source>
        <translation>Close {n} day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closing_ideas_card.py"/>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Luk {n} dage</source>
        <translation>Close {n} days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closing_ideas_card.py"/>
        <source>Mange huse lukker også</source>
        <translation>Many houses also close</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/closing_ideas_card.py"/>
        <source>{reason} {day}</source>
        <translation>{reason} {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleague_form.py"/>
        <source>Ansat hos</source>
        <translation>Employed by</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleague_form.py"/>
        <source>Fag</source>
        <translation>Profession</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleague_form.py"/>
        <source>Kommunen, regionen, en forening. Tomt: huset selv. Frivillige skriver deres forening.</source>
        <translation>The municipality, the region, an association. Empty: the house itself. Volunteers write their association.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Alle, der kan stå på planen: medarbejdere, en jordemoder fra regionen, frivillige værter. At stå her giver ingen nøgle til huset.</source>
        <translation>Everyone who can be on the plan: staff, a midwife from the region, volunteer hosts. Being here gives no key to the house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Ingen står på planen endnu.</source>
        <translation>Nobody is on the plan yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Kan låse huset op. Navn og konto ændres under Medarbejdere.</source>
        <translation>Can unlock the house. Name and account are changed under Staff.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Kolleger på planen</source>
        <translation>Colleagues on the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Ny kollega</source>
        <translation>New colleague</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Sæt på planen</source>
        <translation>Put on the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>Tag af planen</source>
        <translation>Take off the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>ikke længere på planen</source>
        <translation>no longer on the plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>kan låse op</source>
        <translation>can unlock</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/colleagues.py"/>
        <source>kollega {name}</source>
        <translation>colleague {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/entry_form.py"/>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Tilføj</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>De første tider: skriv den dag, de begyndte at gælde.</source>
        <translation>The first hours: type the day they began to apply.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>En ændring gælder fra i dag, hvis du ikke skriver en anden dag. Tiderne fra {day} bliver husket for tiden før.</source>
        <translation>A change applies from today unless you type another day. The hours from {day} are remembered for the time before.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Gemt. Tiderne gælder fra {day}.</source>
        <translation>Saved. The hours apply from {day}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Gælder fra</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Ingen tider endnu</source>
        <translation>No hours yet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Kan ikke læses: {days}. Skriv for eksempel 9-15.30.</source>
        <translation>Cannot be read: {days}. Type for example 9-15.30.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Kopieret til {n} steder til. Intet er gemt endnu; gem med Ctrl+S.</source>
        <translation>Copied to {n} more places. Nothing is saved yet; save with Ctrl+S.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Kopieret til ét sted til. Intet er gemt endnu; gem med Ctrl+S.</source>
        <translation>Copied to one more place. Nothing is saved yet; save with Ctrl+S.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Kopiér til alle steder</source>
        <translation>Copy to all places</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Lukket hele ugen</source>
        <translation>Closed all week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Skriv tiderne, som de falder dig ind: 9-15.30, 930-1530 eller 10.30-15, 16-17. En tom linje er lukket.</source>
        <translation>Type the hours as they come to mind: 9-15.30, 930-1530 or 10.30-15, 16-17. An empty line is closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Skriver du en anden dag, bliver det et nyt sæt tider ved siden af.</source>
        <translation>If you type another day, it becomes a new set of hours beside it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Sådan står det på døren</source>
        <translation>This is what the door says</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Tider, der har været i brug, bliver stående: gamle tal hører til dem. Intet er ændret.</source>
        <translation>Hours that have been in use stay: old figures belong to them. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>Ugens tider</source>
        <translation>The hours of the week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>{day} ({purpose})</source>
        <translation>{day} ({purpose})</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>åbningstider fra {day}</source>
        <translation>opening hours from {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours.py"/>
        <source>åbningstider i {place} fra {day}</source>
        <translation>opening hours at {place} from {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_drafts.py"/>
        <source>Datoen kan ikke læses. Intet er gemt; skriv den som 1.8.2027.</source>
        <translation>The date cannot be read. Nothing is saved; write it as 1.8.2027.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_drafts.py"/>
        <source>Der er ingen tider at gemme. Holder huset lukket i en tid, så skriv det under Lukkedage.</source>
        <translation>There are no hours to save. If the house is closed for a time, write that under Closed days.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_drafts.py"/>
        <source>En af linjerne kan ikke læses. Intet er gemt; skriv den som 9-15.30.</source>
        <translation>One of the lines cannot be read. Nothing is saved; write it as 9-15.30.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Fra {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Fra {day} · begynder senere</source>
        <translation>From {day} · begins later</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Fra {day} · gælder nu</source>
        <translation>From {day} · applies now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Før, nu og senere</source>
        <translation>Before, now and later</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Stedet har ingen åbningstider endnu. Indtil da gælder husets ugedage.</source>
        <translation>The place has no opening hours yet. Until then the weekdays of the house apply.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Tag væk</source>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Telefon {hours}</source>
        <translation>Telephone {hours}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/hours_sets.py"/>
        <source>Åbningstider før, nu og senere</source>
        <translation>Opening hours before, now and later</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Foreslå områder ud fra byerne</source>
        <translation>Suggest areas from the towns</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Fortryd det, der ikke er gemt</source>
        <translation>Undo what is not saved</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Gem ændringerne i Huset</source>
        <translation>Save the changes in The house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Huset: {chapter}</source>
        <translation>The house: {chapter}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Kapitlet efter</source>
        <translation>The chapter after</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Kapitlet før</source>
        <translation>The chapter before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Lav PIN på denne computer</source>
        <translation>Make a PIN on this computer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Lav en sikkerhedskopi nu</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Lav nye gendannelseskoder</source>
        <translation>Make new recovery codes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Ny medarbejder</source>
        <translation>New member of staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Skift min adgangssætning</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Tjek, om huset er helt</source>
        <translation>Check that the house is sound</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>Vælg mappe til ekstra kopi</source>
        <translation>Choose a folder for the extra backup</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>ansæt</source>
        <translation>hire</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>beskadiget</source>
        <translation>damaged</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>forslag</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>gem kopi</source>
        <translation>save a copy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>hurtig oplåsning</source>
        <translation>quick unlock</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>kodeord</source>
        <translation>password</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>kontrol</source>
        <translation>check</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>kuvert</source>
        <translation>envelope</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>netværksdrev</source>
        <translation>network drive</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>nulstil</source>
        <translation>reset</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>ny kollega</source>
        <translation>new colleague</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>opret konto</source>
        <translation>create account</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>password</source>
        <translation>passcode</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>pinkode</source>
        <translation>pin code</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>tilføj område</source>
        <translation>add area</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/house_actions.py"/>
        <source>usb</source>
        <translation>usb</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>De gamle ark virker ikke mere bagefter. Hav printeren klar: de nye skal udskrives nu.</source>
        <translation>The old sheets no longer work afterwards. Have the printer ready: the new ones must be printed now.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>De gamle ark virker ikke mere. Læg de nye i hver sin kuvert, og bekræft dem her.</source>
        <translation>The old sheets no longer work. Put each of the new ones in its own envelope, and confirm them here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Der er ingen nøgler.</source>
        <translation>There are no keys.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Husets nøgler er ikke bekræftet. Lav nye, og læg dem i hver sin kuvert.</source>
        <translation>The house's keys have not been confirmed. Make new ones, and put each in its own envelope.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Husets nøgler er udskrevet og læst tilbage.</source>
        <translation>The house's keys have been printed and read back.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Lav nye koder</source>
        <translation>Make new codes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Lav nye koder …</source>
        <translation>Make new codes …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Lave nye gendannelseskoder?</source>
        <translation>Make new recovery codes?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Nøgler i kuverter</source>
        <translation>Keys in envelopes</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>Nøglerne er bekræftet. Læg de to ark i hver sin lukkede kuvert.</source>
        <translation>The keys have been confirmed. Put the two sheets in a sealed envelope each.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>To trykte koder kan åbne huset, når alt andet er glemt eller computeren er væk. Lav nye, når en kuvert har været åbnet, et ark er blevet væk, eller den, der gemte det, er holdt op.</source>
        <translation>Two printed codes can open the house when everything else is forgotten or the computer is gone. Make new ones when an envelope has been opened, a sheet has been lost, or the person who kept it has left.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/keys.py"/>
        <source>{holder}: lavet {day}</source>
        <translation>{holder}: made {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Fagpersoner</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Ny slags fagperson</source>
        <translation>New kind of professional</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Ny slags rådgivning</source>
        <translation>New kind of counselling</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Ny årsag</source>
        <translation>New reason</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Nyt sted, man kan have hørt om os</source>
        <translation>New place one may have heard of us</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Nyt udfald</source>
        <translation>New outcome</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Ordene på skranken. Rækkefølgen er den samme som her; et nyt ord kommer sidst. Et ord, der tages ud af brug, forsvinder fra skranken, men ikke fra gamle tal.</source>
        <translation>The words at the desk. The order is the same as here; a new word comes last. A word that is taken out of use disappears from the desk, but not from old figures.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Rådgivning</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>ordet {label}</source>
        <translation>the word {label}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/lists.py"/>
        <source>Årsager</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <source>Enter på en linje omdøber den, Delete tager den ud af brug.</source>
        <translation>Enter on a line renames it, Delete takes it out of use.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <source>Nyt navn i stedet for {name}</source>
        <translation>New name instead of {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <source>Omdøb</source>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <location filename="../../familiehus/ui/house/roster.py"/>
        <source>Tag i brug</source>
        <translation>Put in use</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <location filename="../../familiehus/ui/house/roster.py"/>
        <source>Tag ud af brug</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/names_card.py"/>
        <source>ude af brug, står stadig på gamle henvendelser</source>
        <translation>out of use, still stands on old contacts</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/open_weekdays.py"/>
        <source>Helligdage trækkes fra af sig selv.</source>
        <translation>Public holidays are left out automatically.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/open_weekdays.py"/>
        <source>Huset har åbent {days}. Det følger åbningstiderne.</source>
        <translation>The house is open {days}. That follows the opening hours.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/open_weekdays.py"/>
        <source>Se åbningstiderne</source>
        <translation>See the opening hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/open_weekdays.py"/>
        <source>Ugedage</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>Hvem står bag en aktivitet: kommunen, regionen, Mødrehjælpen, Red Barnet, Home-Start. Besøg kan tælles for hver af dem.</source>
        <translation>Who is behind an activity: the municipality, the region, Mødrehjælpen, Red Barnet, Home-Start. Visits can be counted for each of them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>Ingen ejere endnu.</source>
        <translation>No owners yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>Ny ejer</source>
        <translation>New owner</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>civilsamfund</source>
        <translation>civil society</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>ejer {name}</source>
        <translation>owner {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>kommune</source>
        <translation>municipality</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/owners.py"/>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <source>ude af brug, står stadig i den gamle kalender</source>
        <translation>out of use, still stands in the old calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/places.py"/>
        <source>Huset selv, biblioteket, en lånt menighedssal: alle steder, hvor der kan komme en henvendelse.</source>
        <translation>The house itself, the library, a borrowed church hall: everywhere a contact can come from.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/places.py"/>
        <source>Nyt sted</source>
        <translation>New place</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/places.py"/>
        <source>sted {name}</source>
        <translation>place {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>bruge skranken</source>
        <translation>use the desk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>hente optællinger ind</source>
        <translation>read in tallies</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>lave og hente sikkerhedskopier</source>
        <translation>make and bring back backups</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>oprette og ændre hold</source>
        <translation>create and change courses</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>planlægge ugen</source>
        <translation>plan the week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>se og udskrive statistik</source>
        <translation>see and print statistics</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>tage optællinger ud</source>
        <translation>take tallies out</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>ændre huset, områder og lister</source>
        <translation>change the house, areas and lists</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>ændre lokaler, åbningstider og lukkedage</source>
        <translation>change rooms, opening hours and closed days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/role_words.py"/>
        <source>ændre medarbejdere og nøgler</source>
        <translation>change staff and keys</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>Det har</source>
        <translation>It has</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>Lokalets navn</source>
        <translation>Name of the room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/room_form.py"/>
        <source>ikke talt</source>
        <translation>not counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <source>Stedet har ingen lokaler endnu. Skriv det første: et samtalerum, et køkken, et mødelokale.</source>
        <translation>The place has no rooms yet. Write the first one: a room for talks, a kitchen, a meeting room.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/rooms.py"/>
        <source>lokale {name}</source>
        <translation>room {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/roster.py"/>
        <source>Står i kalenderen {first}.</source>
        <translation>In the calendar on {first}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/roster.py"/>
        <source>Står i kalenderen {n} gange endnu, første gang {first}.</source>
        <translation>In the calendar {n} more times, first on {first}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Andre tider</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Det står på døren: sommerlukket, kursus.</source>
        <translation>It is shown on the door: closed for summer, training day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>For eksempel 10-13.</source>
        <translation>For example 10-13.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Gem tiderne</source>
        <translation>Save the hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Hvad skal der ske?</source>
        <translation>What should happen?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Luk dagen</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Skriv dage eller uger, eller peg på dem</source>
        <translation>Type days or weeks, or point at them</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Som normalt</source>
        <translation>As usual</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Sæt dagen tilbage til normalt</source>
        <translation>Put the day back to normal</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>Sæt {n} dage tilbage til normalt</source>
        <translation>Put {n} days back to normal</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>uge 29-30, 24.-31. december, 5/6</source>
        <translation>uge 29-30, 24-31 December, 5/6</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_form.py"/>
        <source>{days} ({weeks})</source>
        <translation>{days} ({weeks})</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_list.py"/>
        <source>Ingen endnu. Helligdage er lukket af sig selv.</source>
        <translation>None yet. Public holidays are closed automatically.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_list.py"/>
        <source>Kommende særlige dage</source>
        <translation>Special days to come</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_list.py"/>
        <source>hele huset</source>
        <translation>the whole house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_list.py"/>
        <source>{weeks}, {days}</source>
        <translation>{weeks}, {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_list.py"/>
        <source>{where} {what}</source>
        <translation>{where} {what}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Aflyse 1 aktivitet?</source>
        <translation>Call off 1 activity?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Aflyse {n} aktiviteter?</source>
        <translation>Call off {n} activities?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Den første er</source>
        <translation>The first one is</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Det er</source>
        <translation>It is</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Intet er ændret. Flyt eller aflys først det, der står på dagen.</source>
        <translation>Nothing is changed. First move or cancel what is on the day.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Luk og aflys</source>
        <translation>Close and call off</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>Luk og aflys {n}</source>
        <translation>Close and call off {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_day_writer.py"/>
        <source>{first} {title} {day}. På ugeplanen står der “aflyst: {reason}”. Ctrl+Z tager det hele tilbage.</source>
        <translation>{first} {title} on {day}. The week plan will say “cancelled: {reason}”. Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <source>lukket: {reason}</source>
        <translation>closed: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <source>uge {first}–{last}</source>
        <translation>weeks {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <source>uge {week}</source>
        <translation>week {week}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <source>{days} {year}</source>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{first}.–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/special_runs.py"/>
        <source>åbent {hours}: {reason}</source>
        <translation>open {hours}: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Adgangssætning og PIN holder op med at virke nu. Det, der er talt, bliver stående.</source>
        <translation>Passphrase and PIN stop working now. What has been counted stays.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Den nye adgangssætning gælder fra nu. Den gamle virker ikke mere.</source>
        <translation>The new passphrase counts from now on. The old one no longer works.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Gemt. {name} er {role}.</source>
        <translation>Saved. {name} is {role}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Hvem må hvad</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Kontoen for {name} er lukket.</source>
        <translation>The account of {name} has been closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Luk kontoen</source>
        <translation>Close the account</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>Luk kontoen for {name}?</source>
        <translation>Close the account of {name}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>dig</source>
        <translation>you</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>lukket konto</source>
        <translation>closed account</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff.py"/>
        <source>{name} kan nu låse op. Giv adgangssætningen videre, og bed om, at den bliver skiftet under Min adgang.</source>
        <translation>{name} can now unlock. Pass the passphrase on, and ask for it to be changed under My access.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Første adgangssætning</source>
        <translation>First passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Gem adgangssætningen</source>
        <translation>Save the passphrase</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Luk kontoen …</source>
        <translation>Close the account …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Ny adgangssætning …</source>
        <translation>New passphrase …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Rolle: {role}</source>
        <translation>Role: {role}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/staff_form.py"/>
        <source>Åbn kontoen igen</source>
        <translation>Open the account again</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>Huset har ingen forløbsskabeloner endnu. Skriv den første: hvor mange mødegange, og for hvor mange.</source>
        <translation>The house has no course templates yet. Write the first one: how many sessions, and for how many.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>Opskrifterne på husets hold. Et hold, der er lavet, beholder sine datoer og pladser, når opskriften ændres; kun fristen for at slette følger med.</source>
        <translation>The recipes for the house's courses. A course that has been made keeps its dates and seats when the recipe is changed; only the time of deletion follows.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>forløbsskabelon {name}</source>
        <translation>course template {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>ude af brug; hold, der er lavet af det, er der stadig</source>
        <translation>out of use; courses made from it are still there</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates.py"/>
        <source>{name} (kopi)</source>
        <translation>{name} (copy)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Adgang</source>
        <translation>Entry</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Antal mødegange</source>
        <translation>Number of sessions</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Der er allerede en forløbsskabelon, der hedder det.</source>
        <translation>There is already a course template with that name.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>En plads er</source>
        <translation>A seat is</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>En tilbudt plads venter {hours}. Lukkedage tæller ikke.</source>
        <translation>An offered seat waits {hours}. Closed days do not count.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Evaluering</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Familierne slettes efter sidste mødegang.</source>
        <translation>The families are deleted after the last session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Familierne slettes {n} måned efter sidste mødegang.</source>
        <translation>The families are deleted {n} month after the last session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Familierne slettes {n} måneder efter sidste mødegang.</source>
        <translation>The families are deleted {n} months after the last session.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Gennemført ved (procent)</source>
        <translation>Completed at (per cent)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Holdet kan ikke kræve flere for at starte, end der er pladser.</source>
        <translation>The course cannot need more to start than there are seats.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Hvad vi spørger om</source>
        <translation>What we ask about</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Hvem kan henvise</source>
        <translation>Who can refer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Hvem kan være med</source>
        <translation>Who can join</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Hvor tit</source>
        <translation>How often</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Ingen valgt: enhver fagperson kan henvise.</source>
        <translation>None chosen: any professional can refer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Kort om det</source>
        <translation>About it in brief</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Mindst for at starte</source>
        <translation>Least to start</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Minutter hver gang</source>
        <translation>Minutes each time</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Slettes efter (måneder)</source>
        <translation>Deleted after (months)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Spørgeskema, når holdet slutter</source>
        <translation>Survey when the course ends</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Svarfrist (timer)</source>
        <translation>Time to answer (hours)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Ud over kaldenavne</source>
        <translation>Besides calling names</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>Undervejs og bagefter</source>
        <translation>Along the way and afterwards</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_form.py"/>
        <source>{means}.</source>
        <translation>{means}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Barnet er fra (måneder)</source>
        <translation>The child is from (months)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Forælder under (år)</source>
        <translation>Parent under (years)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Graviditet fra uge</source>
        <translation>Pregnancy from week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Hvilket barn</source>
        <translation>Which child</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Kun første barn</source>
        <translation>First child only</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Spørges, men gemmes ikke.</source>
        <translation>Asked, but not kept.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Til (måneder)</source>
        <translation>To (months)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>Til uge</source>
        <translation>To week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_rules.py"/>
        <source>“Til” ligger før “fra”.</source>
        <translation>“To” is before “from”.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>1 døgn</source>
        <translation>1 day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>Barnets alder kan kun passes på, når der spørges om barnets fødselsmåned.</source>
        <translation>The child's age can only be checked when the child's birth month is asked for.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>Graviditetsugen kan kun passes på, når der spørges om termin.</source>
        <translation>The week of pregnancy can only be checked when the due date is asked for.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>Om en familie gemmes {facts}. Andet kan hverken ses eller gemmes.</source>
        <translation>Of a family the house keeps {facts}. Nothing else can be seen or kept.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>barn {span} måned</source>
        <translation>child {span} month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>barn {span} måneder</source>
        <translation>child {span} months</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>den anden forælder</source>
        <translation>the other parent</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>en familie</source>
        <translation>a family</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>en person</source>
        <translation>a person</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>en voksen</source>
        <translation>an adult</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>forælder under {n} år</source>
        <translation>parent under {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>fra {n}</source>
        <translation>from {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>første barn</source>
        <translation>first child</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>graviditetsuge {low} til {high}</source>
        <translation>week {low} to {high} of pregnancy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>kaldenavne</source>
        <translation>calling names</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>op til {n}</source>
        <translation>up to {n}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>{low} til {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/templates_words.py"/>
        <source>{n} døgn</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/unsaved_bar.py"/>
        <source>Ikke gemt: {where}</source>
        <translation>Not saved: {where}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <source>For eksempel 9–15.30 eller 10.30–15, 16–17. Tomt: lukket.</source>
        <translation>For example 9–15.30 or 10.30–15, 16–17. Empty: closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <source>Som mandag til og med fredag</source>
        <translation>Monday's hours until Friday</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <source>{day}, {purpose}</source>
        <translation>{day}, {purpose}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/week_lines.py"/>
        <source>{purpose}: som mandag til og med fredag</source>
        <translation>{purpose}: Monday's hours until Friday</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/weekdays.py"/>
        <source>Åbent {day}</source>
        <translation>Open {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Pilene går fra dag til dag, Skift strækker, PgUp og PgDn bladrer år for år. Enter udfylder, Delete sætter dagen tilbage til normalt.</source>
        <translation>Arrows go from day to day, Shift stretches, PgUp and PgDn turn year by year. Enter fills in, Delete puts the day back to normal.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Som liste</source>
        <translation>As a list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Året</source>
        <translation>The year</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Året efter</source>
        <translation>The year after</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Året før</source>
        <translation>The year before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_card.py"/>
        <source>Året som liste</source>
        <translation>The year as a list</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_legend.py"/>
        <source>andre tider</source>
        <translation>other hours</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_legend.py"/>
        <source>helligdag</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_legend.py"/>
        <source>kun ét sted</source>
        <translation>one place only</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_legend.py"/>
        <source>ofte lukket</source>
        <translation>often closed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>helligdag: {name}</source>
        <translation>public holiday: {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>lukket som hver {day}</source>
        <translation>closed as every {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>{place} {what}</source>
        <translation>{place} {what}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>{usual}; mange holder lukket: {name}</source>
        <translation>{usual}; many are closed: {name}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>{weekday} {day}, uge {week}: {words}</source>
        <translation>{weekday} {day}, week {week}: {words}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house/year_marks.py"/>
        <source>åbent</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>1 henvendelse er ikke gemt endnu, for disken tog ikke imod den.</source>
        <translation>1 contact is not saved yet, because the disk did not take it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Huset låser sig selv inden for {seconds} sekunder. Rør en tast for at blive.</source>
        <translation>The house will lock itself within {seconds} seconds. Press a key to stay.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Lad være, gå derhen og gem det, eller slip det.</source>
        <translation>Leave it, go there and save it, or let it go.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Lad være, og tryk Prøv igen ud for dem på dagens liste. Hjælper det ikke, så skriv dem på papir.</source>
        <translation>Leave it, and press Try again beside them on the list of the day. If that does not help, write them on paper.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Noget er skrevet, men ikke gemt: {what}.</source>
        <translation>Something has been typed but not saved: {what}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Noget gik galt i programmet. Det, der er gemt, er ikke rørt. Fejlen er skrevet i loggen.</source>
        <translation>Something went wrong in the program. What is saved has not been touched. The error is written in the log.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Slip dem</source>
        <translation>Let them go</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>Slip det</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/house_window.py"/>
        <source>{n} henvendelser er ikke gemt endnu, for disken tog ikke imod dem.</source>
        <translation>{n} contacts are not saved yet, because the disk did not take them.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>Sprog: Dansk</source>
        <translation>Language: Dansk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>Sprog: English</source>
        <translation>Language: English</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>Vinduet taler dansk, næste gang det åbnes eller låses op.</source>
        <translation>The window will speak Danish the next time it is opened or unlocked.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>Vinduet taler engelsk, næste gang det åbnes eller låses op. Det, der printes, bliver på dansk.</source>
        <translation>The window will speak English the next time it is opened or unlocked. What is printed stays in Danish.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>danish</source>
        <translation>dansk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>dansk</source>
        <translation>danish</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>engelsk</source>
        <translation>english</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>english</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/language.py"/>
        <source>language</source>
        <translation>sprog</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/main_window.py"/>
        <source>{page} – {house}</source>
        <translation>{page} – {house}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/main_window.py"/>
        <source>{title} (øvehus)</source>
        <translation>{title} (practice house)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/main_window.py"/>
        <location filename="../../familiehus/ui/rail.py"/>
        <source>Øvehus: alle tal og mennesker er opdigtede</source>
        <translation>Practice house: all figures and people are made up</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/notices.py"/>
        <location filename="../../familiehus/ui/week/quiet_offer.py"/>
        <source>Luk beskeden</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/courses.py"/>
        <source>1 i gang</source>
        <translation>1 running</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/courses.py"/>
        <source>noget om et hold</source>
        <translation>something about a course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/courses.py"/>
        <source>{n} i gang</source>
        <translation>{n} running</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/desk.py"/>
        <location filename="../../familiehus/ui/ready_frame.py"/>
        <source>Skranken</source>
        <translation>The desk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/house.py"/>
        <source>Resten af huset kan {roles} ændre.</source>
        <translation>The rest of the house can be changed by {roles}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/page.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Gem de trykte tal</source>
        <translation>Save the printed figures</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Gem måneden som PDF</source>
        <translation>Save the month as PDF</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Gem månedsstatistikken</source>
        <translation>Save the monthly statistics</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Måneden efter</source>
        <translation>The month after</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Måneden før</source>
        <translation>The month before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Optællingen af {month} er stoppet.</source>
        <translation>The count for {month} was stopped.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <location filename="../../familiehus/ui/ready_frame.py"/>
        <source>Statistik</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Tal (JSON)</source>
        <translation>Figures (JSON)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Udskriv måneden</source>
        <translation>Print the month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Udskriv månedsstatistikken</source>
        <translation>Print the monthly statistics</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>Vis {month}</source>
        <translation>Show {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>forrige måned</source>
        <translation>previous month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>frem</source>
        <translation>forward</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>hent</source>
        <translation>get</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>måned {month}</source>
        <translation>month {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>månedsstatistik</source>
        <translation>monthly statistics</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>næste måned</source>
        <translation>next month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>print</source>
        <translation>print</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <source>regneark</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/statistics.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>tilbage</source>
        <translation>back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/week.py"/>
        <source>Gå til Huset</source>
        <translation>Go to The house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/week.py"/>
        <source>Kalenderen for {name}. Pilene går rundt.</source>
        <translation>The calendar for {name}. Arrows move around.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/week.py"/>
        <location filename="../../familiehus/ui/ready_frame.py"/>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Ugen</source>
        <translation>The week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/week.py"/>
        <source>en aktivitet</source>
        <translation>an activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/pages/week.py"/>
        <source>{title}, {days}</source>
        <translation>{title}, {days}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_choices.py"/>
        <location filename="../../familiehus/ui/paper/week_choices.py"/>
        <source>Hele siden</source>
        <translation>The whole page</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_choices.py"/>
        <source>Kopiér beskeden</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_choices.py"/>
        <source>Kopiér numrene</source>
        <translation>Copy the numbers</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Alt, der er gemt om familien, hvorfor, hvor længe, hvem der kan se det, og hvad familien kan bede om. Giv det kun til familien selv.</source>
        <translation>Everything that is stored about the family, why, for how long, who can see it, and what the family can ask for. Give it to the family itself only.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Beskeden med dag og tid, og numrene uden navne. Kun til personale; makuleres bagefter.</source>
        <translation>The message with day and time, and the numbers without names. For staff only; shred afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Dem, der ikke har fået besked, med nummer og hvad der skal siges. Kun til personale; makuleres bagefter.</source>
        <translation>Those who have not been told, with number and what to say. For staff only; shred afterwards.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Det-har-vi-om-dig-{day}</source>
        <translation>Det-har-vi-om-dig-{day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Forloebskort</source>
        <translation>Forloebskort</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Fremmoedeliste-hold-{day}</source>
        <translation>Fremmoedeliste-hold-{day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Kaldenavne, mødegange og felter til kryds. Kun til personale.</source>
        <translation>Calling names, sessions and boxes for crosses. For staff only.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Kortet er den eneste nøgle. Giv det til familien; gem det ikke her. På A4 bliver det trykt i sin egen størrelse og klippes ud.</source>
        <translation>The card is the only key. Give it to the family; do not keep it here. On A4 it is printed in its own size and cut out.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Navnekort-hold-{day}</source>
        <translation>Navnekort-hold-{day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Ringeliste-hold-{day}</source>
        <translation>Ringeliste-hold-{day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Seks på et ark. Klip langs stregerne, og buk ved mærkerne.</source>
        <translation>Six on a sheet. Cut along the lines, and fold at the marks.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_editions.py"/>
        <source>Sms-liste-hold-{day}</source>
        <translation>Sms-liste-hold-{day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>Beskeden er kopieret. {until}</source>
        <translation>The message has been copied. {until}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>Gem {paper}</source>
        <translation>Save {paper}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>Holdets papirer</source>
        <translation>Papers of the course</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>Piletaster ruller. H viser hele siden.</source>
        <translation>Arrow keys scroll. H shows the whole page.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>Udklipsholderen bliver ryddet om {n} minut.</source>
        <translation>The clipboard will be cleared in {n} minute.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>Udklipsholderen bliver ryddet om {n} minutter.</source>
        <translation>The clipboard will be cleared in {n} minutes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>Udskriv {paper}</source>
        <translation>Print {paper}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>{copied} {until}</source>
        <translation>{copied} {until}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>{n} nummer er kopieret.</source>
        <translation>{n} number has been copied.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>{n} numre er kopieret.</source>
        <translation>{n} numbers have been copied.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/course_sheet.py"/>
        <source>{paper}, som det bliver trykt</source>
        <translation>{paper}, as it will be printed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_desk.py"/>
        <source>Gemt som {name} i {folder}.</source>
        <translation>Saved as {name} in {folder}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_desk.py"/>
        <source>Sender til printeren …</source>
        <translation>Sending to the printer …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_desk.py"/>
        <source>{n} side er sendt til printeren.</source>
        <translation>{n} page has been sent to the printer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_desk.py"/>
        <source>{n} sider er sendt til printeren.</source>
        <translation>{n} pages have been sent to the printer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_overlay.py"/>
        <source>Sætter op …</source>
        <translation>Laying out …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_view.py"/>
        <source>{n} side</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_view.py"/>
        <source>{n} sider</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/paper_view.py"/>
        <source>{paper}, {pages}</source>
        <translation>{paper}, {pages}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_choices.py"/>
        <source>Papir i {size}</source>
        <translation>Paper in {size}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_choices.py"/>
        <source>Udgave</source>
        <translation>Edition</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Med lokaler, navne og det interne. Hæng den kun op, hvor familierne ikke kommer.</source>
        <translation>With rooms, names and what is internal. Hang it only where the families do not come.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Måneden til familierne</source>
        <translation>The month for the families</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Måneden til personalet</source>
        <translation>The month for staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Oversigt-personale-{month}</source>
        <translation>Oversigt-personale-{month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Oversigt-{month}</source>
        <translation>Oversigt-{month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Uden medarbejdernavne, interne møder, spærrede lokaler og grunde.</source>
        <translation>Without names of staff, internal meetings, blocked rooms and reasons.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Uge {week}, {year}</source>
        <translation>Week {week}, {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Ugen til døren</source>
        <translation>The week for the door</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Ugen til personalet</source>
        <translation>The week for staff</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Ugeplan-personale-{year}-uge-{week}</source>
        <translation>Ugeplan-personale-{year}-uge-{week}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_editions.py"/>
        <source>Ugeplan-{year}-uge-{week}</source>
        <translation>Ugeplan-{year}-uge-{week}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>Efter (PgDn)</source>
        <translation>After (PgDn)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>Før (PgUp)</source>
        <translation>Before (PgUp)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>Piletaster ruller. 1 til 4 vælger udgave, H viser hele siden.</source>
        <translation>Arrow keys scroll. 1 to 4 choose the edition, H shows the whole page.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>Ugeplan på papir</source>
        <translation>Week plan on paper</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/paper/week_sheet.py"/>
        <source>{paper}, {title}, som det bliver trykt</source>
        <translation>{paper}, {title}, as it will be printed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/rail.py"/>
        <source>Husets sider</source>
        <translation>Pages of the house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/rail.py"/>
        <source>{place} · øvehus</source>
        <translation>{place} · practice house</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/rail.py"/>
        <source>{role} · lås</source>
        <translation>{role} · lock</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/at_desk.py"/>
        <source>En anonym samtale kan kun tages tilbage samme dag. Intet er ændret.</source>
        <translation>An anonymous talk can only be taken back the same day. Nothing is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/at_desk.py"/>
        <source>Kortet er lavet. Ordene står på skærmen.</source>
        <translation>The card has been made. The words are on the screen.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/at_desk.py"/>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>{talk} er taget tilbage.</source>
        <translation>{talk} has been taken back.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/at_desk.py"/>
        <source>{talk} er talt igen.</source>
        <translation>{talk} is counted again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/at_desk.py"/>
        <source>{talk} er talt.</source>
        <translation>{talk} is counted.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/at_desk.py"/>
        <source>{talk}. {left}</source>
        <translation>{talk}. {left}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>Et nyt kort får to tilfældige ord. De er den eneste nøgle: intet navn, intet postnummer.</source>
        <translation>A new card gets two random words. They are the only key: no name, no postcode.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>Hvad er samtalerne?</source>
        <translation>What are the talks?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>Hvor mange samtaler?</source>
        <translation>How many talks?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>Mangler der et ord, så føj det til under Huset, Lister.</source>
        <translation>If a word is missing, add it under The house, Lists.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>Udskriv kortet, eller skriv ordene af, før vinduet lukkes: de kan ikke findes igen. Bliver kortet væk, så lav et nyt.</source>
        <translation>Print the card, or copy the words by hand, before the window is closed: they cannot be found again. If the card is lost, make a new one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>{kind}, op til {limit} samtaler</source>
        <translation>{kind}, up to {limit} talks</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/card_panel.py"/>
        <source>{left} Ctrl+Z fortryder.</source>
        <translation>{left} Ctrl+Z undoes.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Fortrudt</source>
        <translation>Undone</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Hvorfor skal der være en til?</source>
        <translation>Why should there be one more?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Intet er talt endnu. Måske er det tid til det næste tilbud.</source>
        <translation>Nothing is counted yet. Perhaps it is time for the next offer.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Kortets ord</source>
        <translation>The words of the card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Skriv de to ord på familiens kort. Huset ved ikke, hvem der har det.</source>
        <translation>Type the two words on the family's card. The house does not know who has it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>Vælg en grund med 1 til {n}.</source>
        <translation>Choose a reason with 1 to {n}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/count_panel.py"/>
        <source>{said} Sted: {place}.</source>
        <translation>{said} Place: {place}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Lav kortet</source>
        <translation>Make the card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Nyt kort</source>
        <translation>New card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Tæl den første samtale</source>
        <translation>Count the first talk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Tæl ikke</source>
        <translation>Do not count</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Tæl samtalen</source>
        <translation>Count the talk</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Tæl én til</source>
        <translation>Count one more</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Udskriv kortet</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/sheet.py"/>
        <source>Vælg, hvad samtalerne er. Kortet er ikke lavet endnu.</source>
        <translation>Choose what the talks are. The card has not been made yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/talk_steps.py"/>
        <source>anonymt forløb, {talk}</source>
        <translation>anonymous series, {talk}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>1 kort er i brug.</source>
        <translation>1 card is in use.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Aftalt med lederen</source>
        <translation>Agreed with the leader</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Akut situation</source>
        <translation>Acute situation</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Kort, der ikke er brugt i et år, slettes.</source>
        <translation>Cards that have not been used for a year are deleted.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Kortet var til {limit}, og {talks} er talt</source>
        <translation>The card was for {limit}, and {talks} are counted</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Samtale {number}</source>
        <translation>Talk {number}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Samtale {number} af {limit}</source>
        <translation>Talk {number} of {limit}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Skal afsluttes ordentligt</source>
        <translation>Needs a proper ending</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Talt. Der er 1 samtale tilbage.</source>
        <translation>Counted. There is 1 talk left.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Talt. Der er {n} samtaler tilbage.</source>
        <translation>Counted. There are {n} talks left.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Talt. Det var den sidste på kortet: find det næste tilbud sammen med familien.</source>
        <translation>Counted. That was the last one on the card: find the next offer together with the family.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Talt. Kortet var til {limit}.</source>
        <translation>Counted. The card was for {limit}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>Venter på et andet tilbud</source>
        <translation>Waiting for another offer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>{in_use} {forgotten}</source>
        <translation>{in_use} {forgotten}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>{n} kort er i brug.</source>
        <translation>{n} cards are in use.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words.py"/>
        <source>{talks} af {limit} samtaler er brugt</source>
        <translation>{talks} of {limit} talks have been used</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/series/words_field.py"/>
        <source>to ord</source>
        <translation>two words</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/shortcut_sheet.py"/>
        <source>Overalt</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/shortcut_sheet.py"/>
        <source>Taster</source>
        <translation>Keys on the keyboard</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/figures_side.py"/>
        <source>For få svar: {tables}.</source>
        <translation>Too few answers: {tables}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/figures_side.py"/>
        <source>Ingenting. Alle tal er store nok til at stå for sig selv.</source>
        <translation>Nothing. All numbers are large enough to stand on their own.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/figures_side.py"/>
        <source>Lagt sammen</source>
        <translation>Put together</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/figures_side.py"/>
        <source>Måneden er ikke slut.</source>
        <translation>The month is not over.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/figures_side.py"/>
        <source>Nøgletal, som de bliver trykt</source>
        <translation>Key figures, as they will be printed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_picker.py"/>
        <location filename="../../familiehus/ui/week/mini_month.py"/>
        <source>Måneden efter (PgDn)</source>
        <translation>The month after (PgDn)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_picker.py"/>
        <location filename="../../familiehus/ui/week/mini_month.py"/>
        <source>Måneden før (PgUp)</source>
        <translation>The month before (PgUp)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_picker.py"/>
        <source>Til {month}</source>
        <translation>To {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Gem tallene …</source>
        <translation>Save the figures …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Rapporten, som den bliver trykt</source>
        <translation>The report as it will be printed</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Tallene står også som tekst på siden. Piletaster ruller.</source>
        <translation>The figures are also on the page as text. Arrow keys scroll.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/month_view.py"/>
        <source>Tæller og sætter op …</source>
        <translation>Counting and laying out …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Der er ingen henvendelser endnu. Når den første er registreret ved skranken, kan den tælles her.</source>
        <translation>There are no contacts yet. When the first one has been registered at the desk, it can be counted here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Der var så få henvendelser i {month}, at tallet ikke kan vises, uden at nogen måske kan genkendes. Grænsen er {k}.</source>
        <translation>There were so few contacts in {month} that the number cannot be shown without a risk that somebody is recognised. The limit is {k}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Huset begyndte at tælle i {month}</source>
        <translation>The house began to count in {month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Huset åbnede {day}</source>
        <translation>The house opened on {day}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Maanedsstatistik-{month}</source>
        <translation>Maanedsstatistik-{month}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Måneden er ikke slut. Tallene for {month} kan stadig ændre sig.</source>
        <translation>The month is not over. The figures for {month} may still change.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Sådan ser tallene ud, når de forlader huset.</source>
        <translation>This is how the figures look when they leave the house.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Sådan ser tallene ud, når de forlader huset. Grupper på under {k} er lagt sammen med andre, så ingen kan genkendes.</source>
        <translation>This is how the figures look when they leave the house. Groups under {k} are put together with others, so that nobody can be recognised.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>{began}, så der er ingen tal for {month}.</source>
        <translation>{began}, so there are no figures for {month}.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/statistics/words.py"/>
        <source>Øvrige dækker {codes}, fordi et tal under {k} ellers kunne læses.</source>
        <translation>Other (“Øvrige”) covers {codes}, because a number under {k} could otherwise be read.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/card_face.py"/>
        <source>{time} · {where}</source>
        <translation>{time} · {where}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Der er ikke husket noget endnu. Vælg en aktivitet, og tryk Ctrl+C.</source>
        <translation>Nothing has been remembered yet. Choose an activity, and press Ctrl+C.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Du kan læse ugen, men ikke ændre den. Det kan {roles}.</source>
        <translation>You can read the week, but only {roles} can change it.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Hvorfor aflyses {title} {when}?</source>
        <translation>Why is {title} called off on {when}?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Kun {day} er ændret.</source>
        <translation>Only {day} is changed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Læg den her</source>
        <translation>Put it here</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>Også de følgende</source>
        <translation>The following too</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>det er kun et kort overlap</source>
        <translation>it is only a short overlap</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>{title} er husket. Vælg et tidspunkt, og tryk Ctrl+V.</source>
        <translation>{title} is remembered. Choose a time, and press Ctrl+V.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>{warning} Hvorfor skal {title} ligge der alligevel?</source>
        <translation>{warning} Why should {title} be there anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/deeds.py"/>
        <source>{why}: {title} springes over {day}. Hvorfor skal den holdes alligevel?</source>
        <translation>{why}: {title} is skipped on {day}. Why should it be held anyway?</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/drop_question.py"/>
        <source>Brug {room}</source>
        <translation>Use {room}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/drop_question.py"/>
        <source>Læg den her alligevel, med en grund</source>
        <translation>Put it here anyway, with a reason</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Alt, der plejer at være i uge {number}, springes over: der er lukket.</source>
        <translation>All that there usually is in week {number} is skipped: it is closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Der er ikke lagt noget i uge {number} endnu.</source>
        <translation>Nothing has been planned in week {number} yet.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Der er ikke lagt noget i uge {number} endnu. Træk med musen over et tidspunkt, eller gå til det med pilene, og skriv, hvad der skal ske.</source>
        <translation>Nothing has been planned in week {number} yet. Drag the mouse over a time, or go to it with the arrows, and type what should happen.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Der er ikke noget den dag: alle lokaler er ledige.</source>
        <translation>There is nothing that day: all rooms are free.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Huset har endnu hverken lokaler eller åbningstider. Skriv dem, så ved ugen, hvornår der er åbent, og hvad der er ledigt.</source>
        <translation>The house has neither rooms nor opening hours yet. Write them, and the week will know when it is open and what is free.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Huset har ingen lokaler endnu. Skriv dem, så ser ugen, når to ting vil bruge det samme.</source>
        <translation>The house has no rooms yet. Write them, and the week will see when two things want the same one.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Huset har ingen åbningstider endnu. Skriv dem, så viser ugen, hvornår der er lukket.</source>
        <translation>The house has no opening hours yet. Write them, and the week will show when it is closed.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Intet her passer til det, du har valgt.</source>
        <translation>Nothing here fits what you have chosen.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/empty_words.py"/>
        <source>Vis alt</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Alle kolleger</source>
        <translation>All colleagues</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Alle lokaler</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Alle steder</source>
        <translation>All places</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Flere lokaler</source>
        <translation>More rooms</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Flere steder</source>
        <translation>More places</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/filter_bar.py"/>
        <source>Hvad der vises</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/hand.py"/>
        <source>Og {n} ting mere.</source>
        <translation>And {n} more.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/hand.py"/>
        <source>{room} er ledigt.</source>
        <translation>{room} is free.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <source>1 mere springes over</source>
        <translation>1 more skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <source>Sæt {title} tilbage</source>
        <translation>Put {title} back</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <location filename="../../familiehus/ui/week/sheet_view.py"/>
        <source>Uden lokale</source>
        <translation>No room</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <source>{day} · i dag</source>
        <translation>{day} · today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <source>{n} mere springes over</source>
        <translation>{n} more skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <source>{title} springes over</source>
        <translation>{title} skipped</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/heads.py"/>
        <source>{title} springes over: {why}. Tryk for at sætte den tilbage.</source>
        <translation>{title} is skipped: {why}. Press to put it back.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/month_day.py"/>
        <source>lukket: {why}</source>
        <translation>closed: {why}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>aflysning af {title}</source>
        <translation>cancellation of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>flytning af hele rækken {title}</source>
        <translation>move of the whole series {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>flytning af {title} og de følgende</source>
        <translation>move of {title} and the following</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>kopi af {title}</source>
        <translation>copy of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>oprettelse af {title}</source>
        <translation>creation of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>sletning af {title}</source>
        <translation>deletion of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>ændret tid for {title}</source>
        <translation>changed time of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>ændring af {title}</source>
        <translation>change of {title}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>“{title} er ikke aflyst”</source>
        <translation>“{title} is not cancelled”</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/planner.py"/>
        <source>“{title} sat tilbage”</source>
        <translation>“{title} put back”</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/sheet_view.py"/>
        <source>{room}, {when}: ledig. Skriv for at lægge noget her.</source>
        <translation>{room}, {when}: free. Type to put something here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/sheet_view.py"/>
        <source>{when}: ledig. Skriv for at lægge noget her.</source>
        <translation>{when}: free. Type to put something here.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Aflys den valgte dag</source>
        <translation>Call off the chosen day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Aktiviteter</source>
        <translation>Activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>En dag senere</source>
        <translation>One day later</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>En dag tidligere</source>
        <translation>One day earlier</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Et kvarter kortere</source>
        <translation>A quarter of an hour shorter</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Et kvarter længere</source>
        <translation>A quarter of an hour longer</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Et kvarter senere</source>
        <translation>A quarter of an hour later</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Et kvarter tidligere</source>
        <translation>A quarter of an hour earlier</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Flyt den valgte</source>
        <translation>Move the chosen one</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Gem ugen som kalenderfil</source>
        <translation>Save the week as a calendar file</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Hent en kalender ind</source>
        <translation>Read in a calendar</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Kopiér den valgte aktivitet</source>
        <translation>Copy the chosen activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Kopiér den valgte, så den kan sættes ind</source>
        <translation>Copy the chosen one, so that it can be pasted</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Lokale × dag</source>
        <translation>Room × day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Papir og filer</source>
        <translation>Paper and files</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Sæt den huskede ind her</source>
        <translation>Paste the remembered one here</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Til i dag</source>
        <translation>To today</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Udskriv månedens oversigt</source>
        <translation>Print the month's overview</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Udskriv ugeplan</source>
        <translation>Print week plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Ugen efter</source>
        <translation>The week after</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Ugen før</source>
        <translation>The week before</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Vis alle steder, slags og kolleger</source>
        <translation>Show all places, kinds and colleagues</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Vælg en uge i måneden</source>
        <translation>Choose a week of the month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>aflysning</source>
        <translation>cancellation</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>aftale</source>
        <translation>appointment</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>denne uge</source>
        <translation>this week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>eksportér</source>
        <translation>export</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>fil</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>flyt</source>
        <translation>move</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>forrige uge</source>
        <translation>previous week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>gå til dato</source>
        <translation>go to date</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>hvem sidder hvor</source>
        <translation>who is where</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>importér</source>
        <translation>import</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>indsæt</source>
        <translation>paste</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>kopiér</source>
        <translation>copy</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>måned</source>
        <translation>month</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>næste uge</source>
        <translation>next week</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>opret</source>
        <translation>create</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>plakat</source>
        <translation>poster</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>planlæg</source>
        <translation>plan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>ret</source>
        <translation>change</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>slet</source>
        <translation>delete</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>udskyd</source>
        <translation>postpone</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>uge nummer</source>
        <translation>week number</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>vis</source>
        <translation>show</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_actions.py"/>
        <source>Åbn den valgte aktivitet</source>
        <translation>Open the chosen activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Dagen efter (PgDn)</source>
        <translation>The day after (PgDn)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Dagen før (PgUp)</source>
        <translation>The day before (PgUp)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Gem ugen som kalenderfil …</source>
        <translation>Save the week as a calendar file …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Hent en kalender ind …</source>
        <translation>Read in a calendar …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Lokale × dag (L)</source>
        <translation>Room × day (L)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Papir og kalenderfiler</source>
        <translation>Paper and calendar files</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Til i dag (T)</source>
        <translation>To today (T)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Udskriv månedens oversigt …</source>
        <translation>Print the month's overview …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Udskriv ugeplan (Ctrl+P)</source>
        <translation>Print week plan (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Udskriv ugeplan …</source>
        <translation>Print week plan …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Ugen efter (PgDn)</source>
        <translation>The week after (PgDn)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Ugen før (PgUp)</source>
        <translation>The week before (PgUp)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/week_tools.py"/>
        <source>Vælg en uge i måneden (Ctrl+M)</source>
        <translation>Choose a week of the month (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Internt</source>
        <translation>Internal</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Udlån</source>
        <translation>Loans</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>aflyst: {reason}</source>
        <translation>cancelled: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>café</source>
        <translation>café</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>flyttet fra kl. {time}</source>
        <translation>moved from {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>fra kl. {time}</source>
        <translation>from {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>legestue</source>
        <translation>playroom</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>sat tilbage: {reason}</source>
        <translation>put back: {reason}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>temaarrangement</source>
        <translation>theme event</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>til kl. {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>udlån</source>
        <translation>loan</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>uge {number} · {year}</source>
        <translation>week {number} · {year}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{kind} · {owner}</source>
        <translation>{kind} · {owner}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{n} indtil nu</source>
        <translation>{n} so far</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{taken}/{seats} pladser</source>
        <translation>{taken}/{seats} seats</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{taken}/{seats}, 1 på venteliste</source>
        <translation>{taken}/{seats}, 1 waiting</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>{taken}/{seats}, {n} på venteliste</source>
        <translation>{taken}/{seats}, {n} waiting</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>Åbne tilbud</source>
        <translation>Open activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>åben rådgivning</source>
        <translation>open counselling</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week/words.py"/>
        <source>ændret denne dag</source>
        <translation>changed this day</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Gemmer {n} aktivitet …</source>
        <translation>Saving {n} activity …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Gemmer {n} aktiviteter …</source>
        <translation>Saving {n} activities …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Koordinatoren og lederen henter kalendere ind.</source>
        <translation>The coordinator and the leader read in calendars.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Lægger aktiviteterne ved siden af husets …</source>
        <translation>Laying the activities beside the house's own …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>Læser {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>hentning af {n} aktivitet</source>
        <translation>reading in of {n} activity</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>hentning af {n} aktiviteter</source>
        <translation>reading in of {n} activities</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>{n} aktivitet er hentet ind. Ctrl+Z tager den ud igen.</source>
        <translation>{n} activity has been read in. Ctrl+Z takes it out again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/week_files.py"/>
        <source>{n} aktiviteter er hentet ind. Ctrl+Z tager dem ud igen.</source>
        <translation>{n} activities have been read in. Ctrl+Z takes them out again.</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/widgets/key_cap.py"/>
        <source>Tast {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/widgets/mini_bars.py"/>
        <source>Ingen endnu</source>
        <translation>None yet</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/widgets/progress_line.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/widgets/rail_buttons.py"/>
        <source>{page}, valgt</source>
        <translation>{page}, chosen</translation>
    </message>
    <message>
        <location filename="../../familiehus/ui/widgets/rail_buttons.py"/>
        <source>{page}: {n} venter</source>
        <translation>{page}: {n} waiting</translation>
    </message>
</context>
</TS>
