<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mm::SessionListKeeper</name>
    <message numerus="yes">
        <source>The session was taken over. %n entries of its file are not known to this version of MailMend and were left out; everything else is here.</source>
        <translation>
            <numerusform>The session was taken over. One entry of its file is not known to this version of MailMend and was left out; everything else is here.</numerusform>
            <numerusform>The session was taken over. %n entries of its file are not known to this version of MailMend and were left out; everything else is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SessionsViewModel</name>
    <message numerus="yes">
        <source>%n more; search for a word to find them.</source>
        <translation>
            <numerusform>One more; search for a word to find it.</numerusform>
            <numerusform>%n more; search for a word to find them.</numerusform>
        </translation>
    </message>
</context>
</TS>
