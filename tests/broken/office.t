Powers are given by whoever keeps the register, and somebody must hold them.

  $ . whole
  $ GRANT=$(grep -l senior-officer register/*-grant-*.yaml | head -1)
  $ sed -i 's/by: r.lindqvist/by: t.novak/' $GRANT; regard check
  register/2026-11-02-grant-EB45HRSG.yaml:1:1: error: 'GRA-EB45HRSG' was recorded by 't.novak', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  [1]
  $ . afresh
  $ sed -i 's/^officer: .*/officer: r.lindqvist/' $GRANT; regard check
  register/2026-11-02-grant-EB45HRSG.yaml:1:1: error: 'GRA-EB45HRSG' gives 'r.lindqvist' a role by their own hand [nobody-grants-themselves]
    regard officer revoke r.lindqvist --role senior-officer --on DATE --because TEXT
  [1]
  $ . afresh
  $ rm $(grep -l 'role: senior-officer' register/*-grant-*.yaml); regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 'j.byrne', who held no role that may do this on 20 November 2026 [role-is-held]
    no command lets this through; see with git log who added the file, and have it decided anew
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: nobody holds 'senior-officer': deciding on proposals will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role senior-officer
  [1]
  $ . afresh
  $ rm $(grep -l 'role: registrar' register/*-grant-*.yaml); regard check
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: error: 'ADO-6K1E05MT' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-3M8AWX8C.yaml:1:1: error: 'GRA-3M8AWX8C' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-6RG00KRR.yaml:1:1: error: 'GRA-6RG00KRR' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-ARY11Y0C.yaml:1:1: error: 'GRA-ARY11Y0C' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-EB45HRSG.yaml:1:1: error: 'GRA-EB45HRSG' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-V1K7GA8A.yaml:1:1: error: 'GRA-V1K7GA8A' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-VPXP0WQ4.yaml:1:1: error: 'GRA-VPXP0WQ4' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-grant-ZGBBAVD7.yaml:1:1: error: 'GRA-ZGBBAVD7' was recorded by 'r.lindqvist', who did not keep this register then [role-is-held]
    see with git log who added the file; the registrar revokes or replaces what it gives
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: nobody keeps this register: officers, policies and details cannot be changed [role-has-a-holder]
    only a registrar can make another, before the last one's term ends; now git has to undo what ended it
  [1]
  $ . afresh
  $ rm register/*-adoption-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' was made under 'general' version 1, and no such pack has been adopted [pack-is-what-was-adopted]
    fetch the pack's file and its adoption from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' was made under 'general' version 1, and no such pack has been adopted [pack-is-what-was-adopted]
    fetch the pack's file and its adoption from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' was made under 'general' version 1, and no such pack has been adopted [pack-is-what-was-adopted]
    fetch the pack's file and its adoption from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: error: 'LTR-XNJADKGB' was made under 'general' version 1, and no such pack has been adopted [pack-is-what-was-adopted]
    fetch the pack's file and its adoption from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'PRO-G16WCD55' was made under 'general' version 1, and no such pack has been adopted [pack-is-what-was-adopted]
    fetch the pack's file and its adoption from the shared register, or from history with git log
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [1]
  $ . afresh
  $ rm $(grep -l 'officer: t.novak' register/*-officer-*.yaml); regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'INC-2T0B80JZ' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml:1:1: error: 'PER-CK2M5B0Z' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'INC-1PD5TB29' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-W148GYX6.yaml:1:1: error: 'INC-W148GYX6' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: error: 'LTR-XNJADKGB' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  register/2026-11-02-grant-3M8AWX8C.yaml:1:1: error: 'GRA-3M8AWX8C' names 't.novak', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  [1]

The adopted pack is there, as it was adopted, and can be used.

  $ . afresh
  $ rm policies/general.1.yaml; regard check
  policies/general.1.yaml: error: 'policies/general.1.yaml' is not there, and 'ADO-6K1E05MT' adopted it [pack-is-what-was-adopted]
    put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
  $ . afresh
  $ sed -i 's/longest_months: {value: 12/longest_months: {value: 99/' policies/general.1.yaml; regard check
  policies/general.1.yaml: error: 'policies/general.1.yaml' is not what 'ADO-6K1E05MT' adopted: it has been changed since [pack-is-what-was-adopted]
    put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
  $ . afresh
  $ sed -i 's/^  longest_months:/  longest_month:/' policies/general.1.yaml; regard check
  policies/general.1.yaml:9:3: error: the general pack does not set 'longest_months' [pack-settings-are-known]
    |   title: {value: "Managing Unacceptable Co…
    |   ^
    give its value: no other pack stands behind this one
  policies/general.1.yaml:165:3: error: 'longest_month' is not a setting; did you mean 'longest_months'? [pack-settings-are-known]
    |   longest_month: {value: 12, source: "sugg…
    |   ^
    'regard policy show' lists every setting; keys of your own begin with 'x-'
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
  $ . afresh
  $ sed -i 's/^regard: 1/regard: 2/' policies/general.1.yaml; regard check
  policies/general.1.yaml:4:9: error: 'general' was written by a newer regard, in format 2 [format-is-known]
    | regard: 2
    |         ^
    this one knows format 1: use the newer one
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
  $ . afresh
  $ sed -i 's/^version: 1/version: 2/' policies/general.1.yaml; regard check
  policies/general.1.yaml:6:7: error: the file's name says 'general' version 1, and the pack in it 'general' version 2 [fact-is-where-it-says]
    | pack: general
    |       ^
    an adopted pack keeps its name and its words for ever; put it back from history
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
  $ . afresh
  $ mv policies/general.1.yaml policies/general.yaml; regard check
  policies/general.1.yaml: error: 'policies/general.1.yaml' is not there, and 'ADO-6K1E05MT' adopted it [pack-is-what-was-adopted]
    put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever
  policies/general.yaml: error: 'policies/general.yaml' is not the file of an adopted pack [fact-is-where-it-says]
    an adopted pack is named PACK.VERSION.yaml; remove this file
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
  $ . afresh
  $ printf 'regard: 1\nkind: policy\npack: ours\nversion: 1\nsettings:\n  title: {value: "Ours", source: "minute", grade: T}\n' > policies/ours.1.yaml; rm policies/general.1.yaml; regard check
  policies/general.1.yaml: error: 'policies/general.1.yaml' is not there, and 'ADO-6K1E05MT' adopted it [pack-is-what-was-adopted]
    put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever
  policies/ours.1.yaml: error: 'ours' takes what it leaves unset from the general pack, and there is none that can be used in 'policies' [record-is-readable]
    fetch 'general.1.yaml' from the shared register, or from history with git log
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 20 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]

The register itself.

  $ . afresh
  $ sed -i 's/^regard: 1/regard: 2/' register.yaml; regard check
  error: register.yaml:1:9: written by a newer regard
    this program knows format 1; use the program that wrote it
  [3]
  $ . afresh
  $ sed -i '/^regard: 1/d' register.yaml; regard check
  register.yaml:1:1: error: the register does not open with 'regard: 1' [record-is-readable]
    | council: "Ashmere Council"
    | ^
  [3]
  $ . afresh
  $ sed -i 's/^nation: .*/nation: englnd/; s/^council: .*/counsil: "Ashmere"/' register.yaml; regard check
  register.yaml:1:1: error: 'council' is missing from register.yaml [record-is-readable]
    | regard: 1
    | ^
    add 'council: …' (the council's name)
  register.yaml:2:1: error: 'counsil' is not a field of register.yaml; did you mean 'council'? [record-is-readable]
    | counsil: "Ashmere"
    | ^
    keys of your own begin with 'x-'
  register.yaml:3:9: error: 'englnd' is not one of england, wales, scotland, northern-ireland; did you mean 'england'? [record-is-readable]
    | nation: englnd
    |         ^
  [3]
  $ . afresh
  $ sed -i 's/^demo: .*/demo: maybe/' register.yaml; regard check
  error: register.yaml:4:7: 'maybe' is neither true nor false
  [3]
