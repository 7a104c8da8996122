A register that is no demonstration: decisions are typed by whoever makes them, at their own keyboard.

  $ regard init register --council 'Ashmere Council' --policy general --registrar r.lindqvist --name 'Rosa Lindqvist' --post 'Democratic Services Officer' --email r.lindqvist@ashmere.example
  made a register in 'register'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  $ cd register
  $ regard officer add a.mensah --as r.lindqvist --name 'Ama Mensah' --post 'Customer Relations Manager' --email a.mensah@ashmere.example --role officer --role manager
  added officer a.mensah
  $ regard officer add t.novak --as r.lindqvist --name 'Tom Novak' --post 'Customer Adviser' --email t.novak@ashmere.example --role officer
  added officer t.novak

git's user.email says whose keyboard it is, and who is acting where nothing else does.

  $ git config user.email t.novak@ashmere.example
  $ regard case open --name 'Dana Whitlock' --address '7 Quarry Lane'
  opened case RC-2026-DBC02G79
  $ regard incident add $RC --on 2026-10-27 --channel telephone --category abuse --summary 'You swore at the adviser.'
  recorded incident INC-21JXXQPQ in RC-2026-DBC02G79
  $ regard warning issue $RC --as a.mensah --level informal --on 2026-11-02 --how call --cites $INC --expects 'Please do not swear.'
  refused: this machine's git belongs to 't.novak', not to 'a.mensah' [decider-acts-in-person]
    whoever decides types it themselves; or record it as 't.novak' with --on-behalf-of a.mensah --evidence TEXT --held-by TEXT
  [1]
  $ regard warning issue $RC --on-behalf-of a.mensah --level formal --on 2026-11-02 --how letter --cites $INC --expects 'Please do not swear.'
  refused: the paper that 'a.mensah' signed is not named [decision-on-paper-is-held]
    give --evidence TEXT (the signed page, the e-mail) and --held-by TEXT
  [1]
  $ regard warning issue $RC --on-behalf-of a.mensah --evidence 'her signed note of 2 November' --held-by 'Customer Relations' --level formal --on 2026-11-02 --how letter --cites $INC --expects 'Please do not swear.'
  recorded warning WRN-TBJHMTWT in RC-2026-DBC02G79; it counts once its letter has gone: regard letter send formal-warning WRN-TBJHMTWT
  $ tail -6 cases/2026/$RC/*-warning-*.yaml
    sha256: "[..]"
  decided_by: a.mensah
  on_paper:
    - what: "her signed note of 2 November"
      held_by: "Customer Relations"
  recorded: {by: t.novak, at: 2026-11-02T09:00:00Z}
  $ git log -1 --format='%an %ad %s' --date=iso
  Officer 2026-11-02 09:00:00 +0000 warning issue: WRN-TBJHMTWT in RC-2026-DBC02G79

The clock cannot be moved here, nor ids be repeated.

  $ REGARD_NOW=2026-12-24T09:00:00Z regard status
  error: REGARD_NOW moves the clock, and this register is no demonstration
    unset REGARD_NOW; to ask as on another day, use --today with a command that only reads
  [2]
  $ REGARD_SEED=again regard incident add $RC --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: REGARD_SEED makes ids repeatable, and this register is no demonstration
    unset REGARD_SEED
  [2]
  $ regard status
  Council       Ashmere Council
  Policy        Managing Unacceptable Contact (general version 1)
  As of         2 November 2026
  Open cases    1
  Restrictions  none
  Markers       none
  Overdue       nothing
  In 28 days    1 due
  By itself     nothing
  Nobody holds  senior-officer (needed for deciding on proposals); appeal-officer
                (needed for hearing appeals, passing appeals on);
                data-protection-officer (needed for data protection, disposing of
                old cases)
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.

  WORK            OVERDUE  IN 28 DAYS  FIRST       WHOSE
  letter-to-send  0        1           2026-11-04  role:officer
  1 case and 11 records read
