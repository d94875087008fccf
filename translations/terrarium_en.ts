<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CompareFacts</name>
    <message numerus="yes">
        <source>%n capabilities</source>
        <translation>
            <numerusform>%n capability</numerusform>
            <numerusform>%n capabilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>They share %n of the eight kinds of namespace.</source>
        <translation>
            <numerusform>They share %n of the eight kinds of namespace.</numerusform>
            <numerusform>They share %n of the eight kinds of namespace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n this cannot be read.</source>
        <translation>
            <numerusform>For %n this cannot be read.</numerusform>
            <numerusform>For %n this cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message numerus="yes">
        <source>Each process can open %n files at most.</source>
        <translation>
            <numerusform>Each process can open %n file at most.</numerusform>
            <numerusform>Each process can open %n files at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each process ends after %n seconds of computing.</source>
        <translation>
            <numerusform>Each process ends after %n second of computing.</numerusform>
            <numerusform>Each process ends after %n seconds of computing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n processes and threads at most.</source>
        <translation>
            <numerusform>It has %n process or thread at most.</numerusform>
            <numerusform>It has %n processes and threads at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepSentence</name>
    <message numerus="yes">
        <source>Allow %n processes and threads at most.</source>
        <translation>
            <numerusform>Allow %n process or thread at most.</numerusform>
            <numerusform>Allow %n processes and threads at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let each process open %n files at most.</source>
        <translation>
            <numerusform>Let each process open %n file at most.</numerusform>
            <numerusform>Let each process open %n files at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End each process after %n seconds of computing.</source>
        <translation>
            <numerusform>End each process after %n second of computing.</numerusform>
            <numerusform>End each process after %n seconds of computing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message numerus="yes">
        <source>%1: %n processes</source>
        <translation>
            <numerusform>%1: %n process</numerusform>
            <numerusform>%1: %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and more in %n further PID namespaces</source>
        <translation>
            <numerusform>and more in %n further PID namespace</numerusform>
            <numerusform>and more in %n further PID namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visible from inside %1</source>
        <translation>
            <numerusform>%n visible from inside %1</numerusform>
            <numerusform>%n visible from inside %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::Elsewhere</name>
    <message numerus="yes">
        <source>Another window has %n sandbox(es) that outlive it, and keeps them until it is closed.</source>
        <translation>
            <numerusform>Another window has %n sandbox that outlives it, and keeps the sandbox until the window is closed.</numerusform>
            <numerusform>Another window has %n sandboxes that outlive it, and keeps them until it is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::Inspector</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities</source>
        <translation>
            <numerusform>%n capability</numerusform>
            <numerusform>%n capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities on the host</source>
        <translation>
            <numerusform>%n capability on the host</numerusform>
            <numerusform>%n capabilities on the host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capabilities, only inside its user namespace</source>
        <translation>
            <numerusform>%n capability, only inside its user namespace</numerusform>
            <numerusform>%n capabilities, only inside its user namespace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are in it</source>
        <translation>
            <numerusform>%n process is in it</numerusform>
            <numerusform>%n processes are in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptors are in flight between programs: what they hold cannot be seen.</source>
        <translation>
            <numerusform>%n descriptor is in flight between programs: what it holds cannot be seen.</numerusform>
            <numerusform>%n descriptors are in flight between programs: what they hold cannot be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n processes hold may not be seen.</source>
        <translation>
            <numerusform>What %n process holds may not be seen.</numerusform>
            <numerusform>What %n processes hold may not be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network of %n sockets may not be known.</source>
        <translation>
            <numerusform>The network of %n socket may not be known.</numerusform>
            <numerusform>The network of %n sockets may not be known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is mounted in %n Files namespaces without a process cannot be seen.</source>
        <translation>
            <numerusform>What is mounted in %n Files namespace without a process cannot be seen.</numerusform>
            <numerusform>What is mounted in %n Files namespaces without a process cannot be seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::LaunchDesk</name>
    <message numerus="yes">
        <source>%n sandbox(es) end with this window, and the programs in them.</source>
        <translation>
            <numerusform>%n sandbox ends with this window, and the programs in it.</numerusform>
            <numerusform>%n sandboxes end with this window, and the programs in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::NoticeBar</name>
    <message numerus="yes">
        <source>It is started again in %n seconds.</source>
        <translation>
            <numerusform>It is started again in %n second.</numerusform>
            <numerusform>It is started again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::ProofView</name>
    <message numerus="yes">
        <source>%1 of %n promises do not hold.</source>
        <translation>
            <numerusform>%1 of %n promise does not hold.</numerusform>
            <numerusform>%1 of %n promises do not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying: %1 of %n promises hold so far.</source>
        <translation>
            <numerusform>Trying: %1 of %n promise holds so far.</numerusform>
            <numerusform>Trying: %1 of %n promises hold so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises hold, %2 could not be tried.</source>
        <translation>
            <numerusform>%1 of %n promise holds, %2 could not be tried.</numerusform>
            <numerusform>%1 of %n promises hold, %2 could not be tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises hold.</source>
        <translation>
            <numerusform>%1 of %n promise holds.</numerusform>
            <numerusform>%1 of %n promises hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::StatusLine</name>
    <message numerus="yes">
        <source>%Ln processes</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespaces</source>
        <translation>
            <numerusform>%Ln namespace</numerusform>
            <numerusform>%Ln namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>those of %Ln processes are hidden from you</source>
        <translation>
            <numerusform>those of %Ln process are hidden from you</numerusform>
            <numerusform>those of %Ln processes are hidden from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>those of %Ln processes were</source>
        <translation>
            <numerusform>those of %Ln process were</numerusform>
            <numerusform>those of %Ln processes were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::ViewpointBar</name>
    <message numerus="yes">
        <source>Inside %1: %n processes</source>
        <translation>
            <numerusform>Inside %1: %n process</numerusform>
            <numerusform>Inside %1: %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen from inside PID namespace %1. %2 of %n processes.</source>
        <translation>
            <numerusform>Seen from inside PID namespace %1. %2 of %n process.</numerusform>
            <numerusform>Seen from inside PID namespace %1. %2 of %n processes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terrarium::WhatPage</name>
    <message numerus="yes">
        <source>%1 runs already: PID %2, and %n more.</source>
        <translation>
            <numerusform>%1 runs already: PID %2, and %n more.</numerusform>
            <numerusform>%1 runs already: PID %2, and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
