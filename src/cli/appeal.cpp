// regard appeal lodge|allocate|decide|list
#include "regard/core/appeal.hpp"

#include <fmt/format.h>

#include "listing.hpp"
#include "session.hpp"
#include "shared_options.hpp"

namespace regard::cli {

namespace {

int lodge(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{lodge_appeal(session.office(), session.one_case(), session.request<Appeal>(form), now),
            "recorded appeal {id} in {case}; acknowledge it: regard letter send appeal-acknowledgement {id} --by post --on DATE"};
    const auto& made = std::get<Appeal>(act.changes.facts.front().fact.body);
    if (is_late(made)) act.notes.push_back(fmt::format("note: it is late; the person could appeal until {}. Whoever hears it decides whether that counts against them", made.appeal_by.words()));
    return act;
  });
}

int allocate(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto request = session.request<Ruling>(form);
    return Act{allocate_appeal(session.office(), session.one_case(), request, now), fmt::format("given to {} by {{id}}", request.allocated_to)};
  });
}

int decide(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{decide_appeal(session.office(), session.one_case(), session.request<Ruling>(form), now),
               "ruled by {id}; tell the person: regard letter send appeal-outcome {id} --by post --on DATE"};
  });
}

std::string stand_of(const Office& office, const Case& of_case, const Held<Appeal>& appeal, Date today) {
  if (const auto ruling = ruling_on(of_case, appeal)) return std::string(word(ruling->outcome));
  if (needs_no_ruling(office, of_case, appeal, today)) return "quashed already";
  const auto given = allocation_of(of_case, appeal);
  return given ? fmt::format("with {}", given->allocated_to) : "waiting";
}

int list(Session& session) {
  Listing listing{"appeal-list", "appeals", {}};
  for (const auto& of_case : session.all_cases())
    for (const auto& appeal : of_case.all<Appeal>()) {
      Tree row = Tree::map();
      row.set("id", Tree::text(appeal.id()));
      row.set("case", Tree::text(of_case.id));
      row.set("against", Tree::text(appeal->about.id.starts_with("PRO") ? "RST" + appeal->about.id.substr(3) : appeal->about.id));
      row.set("stand", Tree::text(stand_of(session.office(), of_case, appeal, session.today())));
      row.set("late", Tree::boolean(is_late(*appeal)));
      for (auto& entry : public_fields(*appeal.fact, session.names()).entries) row.set(entry.key, entry.value);
      listing.rows.push_back(std::move(row));
    }
  listing.columns = {{"appeal", "id"}, {"case", "case"}, {"against", "against"}, {"received", "received_on"}, {"where it stands", "stand"}};
  listing.nothing = "no appeal";
  say(session, listing);
  return session.status();
}

}  // namespace

std::vector<Command> appeal_commands() {
  return {
      {"appeal", "lodge", "record an appeal against a restriction, a warning or a marker",
       {{"ID", "about", "", "the restriction, warning or marker, RST-…, WRN-… or MRK-…"},
        {"--received", "received_on", "DATE", ""},
        {"--by", "lodged_by", "post|email|phone|in-person|web|representative", ""},
        {"--grounds", "grounds", "TEXT", ""},
        {"--late-because", "late_explanation", "TEXT", ""}},
       &Described<Appeal>::fields, true, "ID", {"PRO", "WRN", "MRK"}, &lodge},
      {"appeal", "allocate", "give an appeal to somebody who had no part in it",
       {{"ID", "about", "", "the appeal, APL-…"}, {"--to", "allocated_to", "OFFICER", ""}},
       &Described<Ruling>::fields, true, "ID", {"APL"}, &allocate},
      {"appeal", "decide", "decide an appeal: dismiss, vary, quash or out of time",
       with_on_behalf({{"ID", "about", "", "the appeal, APL-…"},
                       {"--outcome", "outcome", "dismiss|vary|quash|out-of-time", ""},
                       {"--reason", "reason", "TEXT", ""},
                       {"--cites", "considered", "REP-…", "", true},
                       {"--condition", "conditions", "TEXT", "", true},
                       {"--measure", "measures", "KIND:key=value,…", "", true},
                       {"--until", "until", "DATE", "", false, false, Option::Counted::from_today},
                       {"--review-on", "review_on", "DATE", "", false, false, Option::Counted::from_today}}),
       &Described<Ruling>::fields, true, "ID", {"APL"}, &decide},
      {"appeal", "list", "list appeals and where they stand", {}, nullptr, false, "", {}, &list},
  };
}

}  // namespace regard::cli
