// regard warning issue
#include "regard/core/warning.hpp"

#include "session.hpp"
#include "shared_options.hpp"

namespace regard::cli {

namespace {

int issue(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto warning = session.request<Warning>(form);
    Act act{issue_warning(session.office(), session.one_case(), warning, now), "recorded warning {id} in {case}"};
    const auto* stage = session.policy().stage(warning.level);
    if (warning.how == WarningMeans::letter && stage)
      act.sentence += "; it counts once its letter has gone: regard letter send " + (stage->letter.empty() ? "formal-warning" : stage->letter) + " {id}";
    return act;
  });
}

}  // namespace

std::vector<Command> warning_commands() {
  return {
      {"warning", "issue", "warn, and say what should change",
       with_on_behalf({{"CASE", "", "", "the case"},
                       {"--level", "level", "LEVEL", ""},
                       {"--on", "given_on", "DATE", ""},
                       {"--how", "how", "call|letter|email|in-person", ""},
                       {"--cites", "cites", "INC-…", "", true},
                       {"--expects", "expects", "TEXT", ""},
                       {"--given-by", "given_by", "OFFICER", "who gives it with you", true},
                       {"--consider", "considered", "KEY=TEXT", "", true, true},
                       {"--monitor-until", "monitor_until", "DATE", "", false, false, Option::Counted::from_today}}),
       &Described<Warning>::fields, true, "CASE", {}, &issue},
  };
}

}  // namespace regard::cli
