<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Orders</name>
    <message>
        <source>, in English</source>
        <translation>, auf Deutsch</translation>
    </message>
</context>
</TS>
