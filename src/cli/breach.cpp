// regard breach record, exception allow
#include "regard/core/breach.hpp"

#include <fmt/format.h>

#include "regard/core/exception.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

int record(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto breach = session.request<Breach>(form);
    Act act{record_breach(session.office(), session.one_case(), breach, now), "recorded breach {id} in {case}; it tightens nothing by itself"};
    const auto r = require_restriction(session.office(), session.one_case(), breach.about.id, now.today);
    if (is_told_by_letter(breach) && stands(r.state)) act.sentence = "recorded breach {id} in {case}; tell the person: regard letter send breach {id} --by post --on DATE";
    if (breach.by_council)
      act.notes.push_back("note: the council did not keep to what it had promised: tell the person so, and that you are sorry, yourself and not in a form; "
                          "the letter before the next review says it again");
    return act;
  });
}

int allow(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{allow_exception(session.office(), session.one_case(), session.request<Exception>(form), now),
               "allowed by {id}; tell the person: regard letter send exception {id} --by post --on DATE"};
  });
}

}  // namespace

std::vector<Command> breach_commands() {
  return {
      {"breach", "record", "record that a limit was not kept, by the person or by the council",
       {{"ID", "about", "", "the restriction, RST-…"},
        {"--on", "occurred_on", "DATE", ""},
        {"--summary", "summary", "TEXT", ""},
        {"--handled", "handled", "filed|returned|reminded|escalated", ""},
        {"--by-council", "by_council", "", ""}},
       &Described<Breach>::fields, true, "ID", {"PRO"}, &record},
      {"exception", "allow", "allow something for once, or for some days, that a restriction does not",
       {{"ID", "about", "", "the restriction, RST-…"},
        {"--what", "what", "TEXT", ""},
        {"--on", "from", "DATE", ""},
        {"--until", "until", "DATE", ""},
        {"--because", "explanation", "TEXT", ""}},
       &Described<Exception>::fields, true, "ID", {"PRO"}, &allow},
  };
}

}  // namespace regard::cli
