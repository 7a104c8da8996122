// regard adjustment record|review, representation record, referral record
#include "regard/core/person.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

int record(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{record_adjustment(session.office(), session.one_case(), session.request<Adjustment>(form), now),
               "recorded adjustment {id} in {case}"};
  });
}

int review(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{review_adjustment(session.office(), session.one_case(), session.request<Review>(form), now),
               "recorded {id}: the adjustment was looked at again"};
  });
}

int represent(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{record_representation(session.office(), session.one_case(), session.request<Representation>(form), now),
               "recorded representation {id} in {case}"};
  });
}

int refer(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{record_referral(session.office(), session.one_case(), session.request<Referral>(form), now),
               "recorded referral {id} in {case}"};
  });
}

}  // namespace

std::vector<Command> adjustment_commands() {
  return {
      {"adjustment", "record", "record what the person needs, and whether it was agreed",
       {{"CASE", "", "", "the case"},
        {"--need", "need", "TEXT", ""},
        {"--cannot-use", "cannot_use", "CHANNEL", "", true},
        {"--rules-out", "rules_out", "MEASURE", "", true},
        {"--decision", "decision", "asked|agreed|refused", ""},
        {"--because", "explanation", "TEXT", ""},
        {"--review-on", "review_on", "DATE", "", false, false, Option::Counted::from_today}},
       &Described<Adjustment>::fields, true, "CASE", {}, &record},
      {"adjustment", "review", "look at an adjustment again",
       {{"ID", "about", "", "the adjustment, ADJ-…"},
        {"--decision", "decision", "asked|agreed|refused", ""},
        {"--because", "explanation", "TEXT", ""},
        {"--review-on", "review_on", "DATE", "", false, false, Option::Counted::from_today}},
       &Described<Review>::fields, true, "ID", {"ADJ"}, &review},
      {"representation", "record", "record what the person said of a record",
       {{"REF", "about", "", "the proposal, restriction, warning, review or incident it is about"},
        {"--received", "received_on", "DATE", ""},
        {"--from", "said_by", "person|representative|member", ""},
        {"--summary", "summary", "TEXT", ""}},
       &Described<Representation>::fields, true, "REF", {"PRO", "WRN", "MRK", "REV", "APL", "INC"}, &represent},
      {"referral", "record", "record that incidents, or filed mail, were passed on",
       {{"CASE", "", "", "the case"},
        {"--to", "referred_to", "police|legal|safeguarding|health", ""},
        {"--on", "referred_on", "DATE", ""},
        {"--cites", "cites", "INC-…|FIL-…", "", true},
        {"--ref", "reference", "TEXT", ""},
        {"--outcome", "outcome", "TEXT", ""}},
       &Described<Referral>::fields, true, "CASE", {}, &refer},
  };
}

}  // namespace regard::cli
