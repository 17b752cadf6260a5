<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mm::SessionListKeeper</name>
    <message numerus="yes">
        <source>%n entries of the file are not known to this version and were left out.</source>
        <translation>
            <numerusform>One entry of the file is not known to this version and was left out.</numerusform>
            <numerusform>%n entries of the file are not known to this version and were left out.</numerusform>
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
