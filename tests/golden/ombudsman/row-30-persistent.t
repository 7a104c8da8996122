Row 30, members of a council asked what is persistent, and who decides. The policy says both, and can be printed.

  $ . ../founding
  $ regard policy show | grep -A4 -E '^(definitions|roles)'
  definitions                    I      unacceptable: words or actions that put
                                        people at risk, frighten or degrade them,
                                        or take up so much time that other
                                        people's services suffer; persistent:
                                        coming back to the same matter; somebody
  --
  roles                          I      record: officer, manager; propose:
                                        manager; warn: officer, manager;
                                        impose_now: manager; approve:
                                        senior-officer; review: manager,
                                        senior-officer; appeal: appeal-officer;
