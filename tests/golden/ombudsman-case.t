A complaint to an ombudsman goes forward, and what is asked for is a duty with a day, also of a case that has closed.

  $ . founding
  $ . warned
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2026-11-02
  refused: --stage was not given [everything-needed-is-given]
    give --stage opened|draft|decided (where it stands)
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2026-11-02 --stage opened
  recorded OMB-H47KJ3CN in RC-2026-2YCT5VYS
  $ regard ombudsman list
  REFERENCE   OMBUDSMAN  CASE              STAGE   SINCE       REMEDIES
  26 004 711  LGSCO      RC-2026-2YCT5VYS  opened  2026-11-02  none
  1 case and 21 records read
  $ export REGARD_NOW=2027-02-01T10:00:00Z
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage draft --remedy 'Apologise in writing' --by 2027-03-01
  refused: a remedy is given, and '26 004 711' is 'draft' [a-remedy-is-decided]
    record it once it is decided: give --stage decided
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage draft
  recorded OMB-PN2D9A1J in RC-2026-2YCT5VYS
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage opened
  refused: '26 004 711' was 'draft' on 1 February 2027 [ombudsman-goes-forward]
    give the stage it has reached; another complaint has a reference of its own
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-01-31 --stage decided --finding 'fault'
  refused: 31 January 2027 is before its last step, 1 February 2027 [dates-are-in-order]
    give --on with the day of this step
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-02 --stage decided --finding 'fault'
  refused: the day of this step (2027-02-02) is after today, 2027-02-01 [date-has-come]
    give the day it happened
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage decided
  refused: 'finding' was not given [everything-needed-is-given]
    ombudsman record: give --finding TEXT (what the ombudsman found)
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage decided --finding 'fault' --remedy 'Apologise in writing' --remedy 'Pay £200' --by 2027-03-01
  error: --by: it is given once, and --remedy twice
    give them in equal numbers, in the same order
  [2]
  $ regard case close $CASE --because 'Nothing has happened since.'
  closed RC-2026-2YCT5VYS
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage decided --finding 'Fault: the warning did not say how to disagree.' --remedy 'Apologise in writing' --by 2027-03-01 --remedy 'Apply the change to the warning letter' --by 2027-05-03 --owner a.mensah
  recorded OMB-FWZS8ZNJ in RC-2026-2YCT5VYS
  note: due by 1 March 2027: Apologise in writing
  note: due by 3 May 2027: Apply the change to the warning letter
  $ regard case show $CASE | tail -12
                                       2027-05-03: Apply the change to the warning
                                       letter
  2027-02-01  OMB-PN2D9A1J  ombudsman  LGSCO 26 004 711 draft
  2027-02-01  CLO-335VMGY9  closure    Nothing has happened since.

  DUE         WHAT              WHO       COMMAND
  2027-03-01  ombudsman-action  a.mensah  regard ombudsman record RC-2026-2YCT5VYS
                                          --body 'LGSCO' --ref '26 004 711' --on
                                          DATE --stage decided --done 1
  2027-05-03  ombudsman-action  a.mensah  regard ombudsman record RC-2026-2YCT5VYS
                                          --body 'LGSCO' --ref '26 004 711' --on
                                          DATE --stage decided --done 2
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage decided --done Ap
  refused: 'Ap' could be Apologise in writing and Apply the change to the warning letter [remedy-is-known]
    give its number or its words: 1 (Apologise in writing); 2 (Apply the change to the warning letter)
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage decided --done 3
  refused: '3' is not a remedy that is still to be carried out [remedy-is-known]
    give its number or its words: 1 (Apologise in writing); 2 (Apply the change to the warning letter)
  [1]
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-02-01 --stage decided --done apologise
  recorded OMB-3HBHQ10Z in RC-2026-2YCT5VYS
  note: carried out: Apologise in writing
  $ regard ombudsman list
  REFERENCE   OMBUDSMAN  CASE              STAGE    SINCE
      REMEDIES
  26 004 711  LGSCO      RC-2026-2YCT5VYS  decided  2027-02-01
      1 of 2 done, next by 2027-05-03
  1 case and 25 records read
  $ regard ombudsman list --names --format json | tr ',' '\n' | head -20
  {
    "schema": "regard/ombudsman-list/1"

    "as_of": "2027-02-01"

    "read": {
      "cases": 1

      "records": 25

      "unreadable": []
    }

    "ombudsmans": [
      {
        "id": "OMB-FWZS8ZNJ"

        "case": "RC-2026-2YCT5VYS"

        "body": "LGSCO"
  $ export REGARD_NOW=2027-05-10T10:00:00Z
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2027-02-01-ombudsman-FWZS8ZNJ.yaml:1:1: warning: ombudsman-action of 'OMB-FWZS8ZNJ' was due on 3 May 2027, 7 days ago, from a.mensah [remedy-is-carried-out]
    regard ombudsman record RC-2026-2YCT5VYS --body 'LGSCO' --ref '26 004 711' --on DATE --stage decided --done 2
  $ regard ombudsman record $CASE --body LGSCO --ref '26 004 711' --on 2027-05-10 --stage decided --done 2
  recorded OMB-JJ13XVQ9 in RC-2026-2YCT5VYS
  note: carried out: Apply the change to the warning letter
  $ regard ombudsman list
  no complaint to an ombudsman is open; '--all' shows those that are done
  1 case and 26 records read
  $ regard ombudsman list --all
  REFERENCE   OMBUDSMAN  CASE              STAGE    SINCE       REMEDIES
  26 004 711  LGSCO      RC-2026-2YCT5VYS  decided  2027-05-10  2 of 2 done
  1 case and 26 records read

A case that had closed long before:

  $ regard case open --name 'Robin Ashby' --identity confirmed --identity-evidence 'tenancy file' --owner a.mensah
  opened case RC-2027-Z8Z4C5R4
  $ regard case close $RC --because 'It came to nothing.'
  closed RC-2027-Z8Z4C5R4
  $ export REGARD_NOW=2027-12-01T10:00:00Z
  $ regard ombudsman record $RC --body LGSCO --ref '27 001 002' --on 2027-12-01 --stage decided --finding 'No fault in the decision; fault in a late answer.' --remedy 'Apologise for the delay' --by 2027-12-31
  recorded OMB-GRNV5D29 in RC-2027-Z8Z4C5R4
  note: due by 31 December 2027: Apologise for the delay
  $ regard due --all | grep -A2 ombudsman-action
    30 days left   2027-12-31  ombudsman-action  OMB-GRNV5D29  RC-2027-Z8Z4C5R4
      regard ombudsman record RC-2027-Z8Z4C5R4 --body 'LGSCO' --ref '27 001 002'
          --on DATE --stage decided --done 1
  $ regard case show $RC | head -2
  Case      RC-2027-Z8Z4C5R4 (closed)
  Person    Robin Ashby
  $ regard check
  nothing to mend in 2 cases and 29 records
