// regard restriction propose|approve|refuse|return|withdraw|quash|list|show, consultation record
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "regard/core/approval.hpp"
#include "regard/core/contact_change.hpp"
#include "regard/core/decision.hpp"
#include "regard/core/immediate.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"
#include "regard/core/warning.hpp"
#include "restriction_show.hpp"
#include "session.hpp"
#include "shared_options.hpp"

namespace regard::cli {

namespace {

int propose_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{propose(session.office(), session.one_case(), session.request<Proposal>(form), now),
            "proposed {id} in {case}; somebody else decides: regard restriction show {id}"};
    const auto missing = warned_by(session.one_case(), session.policy(), now.today).not_climbed;
    if (!missing.empty()) act.notes.push_back(fmt::format("note: no warning counts at level {}; the approver will see that", quoted_list(missing)));
    return act;
  });
}

std::string with_reference(std::string sentence, const std::string& id) {
  for (auto at = sentence.find("{ref}"); at != std::string::npos; at = sentence.find("{ref}")) sentence.replace(at, 5, id);
  return sentence;
}

int decide_it(Session& session, Outcome outcome, const std::string& sentence) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto request = session.request<Decision>(form);
    request.outcome = outcome;
    Act act{decide(session.office(), session.one_case(), request, now), sentence};
    act.sentence = with_reference(sentence, std::get<Decision>(act.changes.facts.front().fact.body).about.id);
    return act;
  });
}

/// What an approval comes to: in force once its letter has gone, or who is still to sign.
std::string approved_sentence(Session& session, const Decision& made, const Fact& fact) {
  const Case& of_case = session.one_case();
  const auto r = require_restriction(session.office(), of_case, made.about.id, session.today());
  if (stands(r.state)) return fmt::format("approved anew by {{id}}: {} stands", r.id);
  auto verdict = r.verdict;
  verdict.approvals.push_back({&fact});
  const auto asked = approval_asked(session.policy(), of_case.person()->minor);
  if (!is_enough(session.office(), asked, verdict.approvals))
    return fmt::format("approved by {{id}}: {} still needs {}", r.id, still_needed_words(session.office(), asked, decider(r.proposal), verdict, session.today()));
  return "approved by {id}: {ref} is in force once its letter has gone: regard letter send decision {ref} --by post --on DATE";
}

int approve(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto request = session.request<Decision>(form);
    request.outcome = Outcome::approve;
    Act act{decide(session.office(), session.one_case(), request, now), ""};
    const Fact& fact = act.changes.facts.front().fact;
    const auto& made = std::get<Decision>(fact.body);
    act.sentence = with_reference(approved_sentence(session, made, fact), "RST" + made.about.id.substr(3));
    return act;
  });
}

int settle_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{settle(session.office(), session.one_case(), session.request<Decision>(form), now), ""};
    act.sentence = fmt::format("settled by {{id}}: {} stands", std::get<Decision>(act.changes.facts.front().fact.body).stands.id);
    return act;
  });
}

int impose_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{impose_now(session.office(), session.one_case(), session.request<Proposal>(form), now), ""};
    const auto& made = std::get<Proposal>(act.changes.facts.front().fact.body);
    act.prefix = "RST";
    act.sentence = fmt::format("imposed {{id}} in {{case}}: it lapses after {} unless a proposal that follows it is approved; its letter: regard letter send immediate {{id}}", made.until.words());
    return act;
  });
}

int change_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{change_contact(session.office(), session.one_case(), session.request<ContactChange>(form), now),
               "recorded {id}: tell the person with regard letter send contact-change {id} --by post --on DATE"};
  });
}

int refuse(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto request = session.request<Decision>(form);
    request.outcome = Outcome::refuse;
    Act act{decide(session.office(), session.one_case(), request, now), ""};
    const auto& about = std::get<Decision>(act.changes.facts.front().fact.body).about.id;
    const auto r = require_restriction(session.office(), session.one_case(), about, now.today);
    const auto asked = approval_asked(session.policy(), session.one_case().person()->minor);
    act.sentence = refusals_are_enough(asked, static_cast<int>(r.verdict.against.size()) + 1)
                       ? with_reference("refused by {id}; tell the proposer: regard letter send refusal {ref}", about)
                       : with_reference("refused by {id}: {ref} may still be approved by the others", about);
    return act;
  });
}
int give_back(Session& session) {
  return decide_it(session, Outcome::returned, "returned by {id}: {ref} goes back to its proposer");
}

int withdraw_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{withdraw(session.office(), session.one_case(), session.request<Withdrawal>(form), now), "withdrawn by {id}"};
  });
}

int quash_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto ending = session.request<Ending>(form);
    Act act{quash(session.office(), session.one_case(), ending, now), "quashed by {id}; its letter had not gone, so nobody need be told"};
    if (require_restriction(session.office(), session.one_case(), ending.about.id, now.today).letter)
      act.sentence = "quashed by {id}; tell the person: regard letter send correction {id} --by post --on DATE";
    return act;
  });
}

int consult_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{consult(session.office(), session.one_case(), session.request<Consultation>(form), now), "recorded consultation {id} in {case}"};
  });
}

std::vector<Option> deciding() {
  return with_on_behalf({{"ID", "about", "", "the proposal, PRO-…, or PRO-….vN"},
                         {"--reason", "reason", "TEXT", ""},
                         {"--cites", "considered", "REP-…", "", true}});
}

}  // namespace

std::vector<Command> restriction_commands() {
  return {
      {"restriction", "propose", "propose a restriction; somebody else decides",
       with_on_behalf({{"CASE", "", "", "the case"},
                       {"--measure", "measures", "KIND:key=value,…", "", true},
                       {"--cites", "cites", "INC-…", "", true},
                       {"--reason", "reason", "TEXT", ""},
                       {"--from", "from", "DATE", ""},
                       {"--until", "until", "DATE|6m", "", false, false, Option::Counted::from_field},
                       {"--review-on", "review_on", "DATE|3m", "", false, false, Option::Counted::from_field},
                       {"--scope", "scope", "SERVICE|team:NAME|officer:ID|council-wide", ""},
                       {"--scope-because", "scope_because", "TEXT", ""},
                       {"--consider", "considered", "KEY=TEXT", "", true, true},
                       {"--reviewer", "reviewer", "OFFICER", ""},
                       {"--skip-warning", "skip_warning", "REASON", ""},
                       {"--because", "explanation", "TEXT", "the grounds for skipping the warning; they stay in the file"},
                       {"--follows", "follows", "RST-…", ""}}),
       &Described<Proposal>::fields, true, "CASE", {}, &propose_it},
      {"restriction", "approve", "approve a proposal", deciding(), &Described<Decision>::fields, true, "ID", {"PRO"}, &approve},
      {"restriction", "refuse", "refuse a proposal", deciding(), &Described<Decision>::fields, true, "ID", {"PRO"}, &refuse},
      {"restriction", "return", "send a proposal back to its proposer", deciding(), &Described<Decision>::fields, true, "ID", {"PRO"}, &give_back},
      {"restriction", "settle", "choose between decisions that contradict each other",
       with_on_behalf({{"ID", "about", "", "the proposal, PRO-…"},
                       {"--stands", "stands", "DEC-…", ""},
                       {"--because", "explanation", "TEXT", "why that one stands; it stays in the file"}}),
       &Described<Decision>::fields, true, "ID", {"PRO"}, &settle_it},
      {"restriction", "impose-now", "restrict at once, for somebody's safety",
       with_on_behalf({{"CASE", "", "", "the case"},
                       {"--measure", "measures", "KIND:key=value,…", "", true},
                       {"--cites", "cites", "INC-…", "", true},
                       {"--reason", "reason", "TEXT", ""},
                       {"--told", "told_by", "in-person|phone|letter|email", ""},
                       {"--told-at", "told_at", "'DATE HH:MM'", ""},
                       {"--scope", "scope", "SERVICE|team:NAME|officer:ID|council-wide", ""},
                       {"--because", "explanation", "TEXT", "how somebody who shares a telephone or e-mail is kept out; it stays in the file"}}),
       &Described<Proposal>::fields, true, "CASE", {}, &impose_it},
      {"restriction", "withdraw", "take back a proposal of your own",
       {{"ID", "about", "", "the proposal, PRO-…"}, {"--reason", "reason", "TEXT", ""}},
       &Described<Withdrawal>::fields, true, "ID", {"PRO"}, &withdraw_it},
      {"restriction", "quash", "end a restriction that should not stand",
       with_on_behalf({{"ID", "about", "", "the restriction, RST-…"}, {"--reason", "reason", "TEXT", ""}}),
       &Described<Ending>::fields, true, "ID", {"PRO"}, &quash_it},
      {"restriction", "change-contact", "name a new single point of contact",
       with_on_behalf({{"ID", "about", "", "the restriction, RST-…"},
                       {"--contact", "contact", "TEXT|OFFICER", ""},
                       {"--deputy", "deputy", "TEXT|OFFICER", ""},
                       {"--reach", "reach", "TEXT", ""},
                       {"--from", "from", "DATE", ""},
                       {"--because", "explanation", "TEXT", ""}}),
       &Described<ContactChange>::fields, true, "ID", {"PRO"}, &change_it},
      {"restriction", "list", "list restrictions and proposals",
       {{"--in-force", "", "", "only what is in force"},
        {"--waiting", "", "", "only what waits for a decision"},
        {"--ended", "", "", "only what has ended"},
        {"--measure", "", "KIND", "only with that measure"},
        {"--service", "", "SERVICE", "only of that service"}},
       nullptr, false, "", {}, &list_restrictions},
      {"restriction", "show", "show what a decider reads",
       {{"ID", "", "", "the proposal or restriction"}, {"--to", "", "txt|md|html", "how it is shown"}},
       nullptr, false, "ID", {"PRO"}, &show_restriction},
      {"consultation", "record", "record that a role was asked, and what it answered",
       {{"ID", "about", "", "the proposal, PRO-…"},
        {"--role", "role", "ROLE", ""},
        {"--asked", "asked_on", "DATE", ""},
        {"--answered", "answered_on", "DATE", ""},
        {"--advice", "advice", "TEXT", ""},
        {"--not-followed-because", "not_followed_because", "TEXT", ""}},
       &Described<Consultation>::fields, true, "ID", {"PRO"}, &consult_it},
  };
}

}  // namespace regard::cli
