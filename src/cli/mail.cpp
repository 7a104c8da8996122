// regard mail file
#include <fmt/format.h>

#include "regard/core/filed_mail.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

int file(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{file_mail(session.office(), session.one_case(), session.request<FiledMail>(form), now), "filed {id} in {case}; somebody reads it: regard mail file {id} --read-on DATE …"};
    const auto& made = std::get<FiledMail>(act.changes.facts.front().fact.body);
    if (!made.read_on) return act;
    act.sentence = "recorded by {id} in {case}: it has been read";
    if (!is_none(made.safeguarding))
      act.notes.push_back(fmt::format("note: somebody may be at risk: pass it on today, then regard referral record {} --to safeguarding --on DATE --cites FIL-…", session.one_case().id));
    if (made.request != FiledRequest::nothing)
      act.notes.push_back("note: it is answered like anybody's, within the days that such a request has");
    return act;
  });
}

}  // namespace

std::vector<Command> mail_commands() {
  return {
      {"mail", "file", "file what the person wrote without a reply, or say what was found in it",
       {{"REF", "about", "", "the restriction it came under, RST-…; or filed mail that was read since, FIL-…"},
        {"--received", "received", "DATE[..DATE]", ""},
        {"--items", "items", "N", ""},
        {"--read-on", "read_on", "DATE", ""},
        {"--new-information", "new_information", "none|TEXT", ""},
        {"--safeguarding", "safeguarding", "none|TEXT", ""},
        {"--request", "request", "none|foi|eir|sar|complaint|service", ""},
        {"--routed-to", "routed_to", "TEXT", ""}},
       &Described<FiledMail>::fields, true, "REF", {"PRO", "FIL"}, &file},
  };
}

}  // namespace regard::cli
