Row 35: a committee asked how many prosecutions there were, and what support victims had. What came of a referral is a part of
its record, and shown with it; counting them belongs to the reports.

  $ . ../founding
  $ . ../warned
  $ regard referral record $CASE --to police --on 2026-11-02 --cites $CALL --ref AS/77/26
  recorded referral RFL-KC5HJV7Q in RC-2026-2YCT5VYS
  $ regard correct $RFL --set outcome='Charged; fined on 12 January.' --because 'The police wrote.'
  corrected RFL-KC5HJV7Q: both versions are kept
  $ regard case show $CASE | grep -A1 referral
  2026-11-02  RFL-KC5HJV7Q  referral  to police, AS/77/26: Charged; fined on 12
                                      January. (version 2)
