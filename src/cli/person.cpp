// regard person link, representative add
#include <fmt/format.h>

#include "regard/core/link.hpp"
#include "regard/core/representative.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

/// --as says here who that person is, as everywhere who acts: words that are no officer's id are meant for the first.
Tree with_relation(Session& session, Tree form) {
  if (!session.words.has("--as")) return form;
  std::erase_if(form.entries, [](const Entry& entry) { return entry.key == "relation"; });
  for (const auto& typed : session.words.all("--as"))
    if (!session.office().officer(typed)) form.set("relation", Tree::text(typed));
  return form;
}

int link(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto wanted = session.request<Link>(with_relation(session, form));
    require_needed(Described<Link>::fields(), &wanted, "person link");
    const Case& other = session.other_case(wanted.other_case);
    return Act{link_people(session.office(), session.one_case(), other, wanted, now),
               fmt::format("linked {{case}} to {}: {{id}} and {{second}}; nothing in either counts in the other", other.id)};
  });
}

int add(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{add_representative(session.office(), session.one_case(), session.request<Representative>(form), now),
               "recorded representative {id} in {case}; what restricts the person does not restrict them"};
  });
}

}  // namespace

std::vector<Command> person_commands() {
  return {
      {"person", "link", "note who the people of two cases are to each other; nothing is inherited",
       {{"CASE", "", "", "the case"}, {"--to", "other_case", "CASE", ""}, {"--as", "relation", "TEXT", "who that person is to this one, in words; who acts is in REGARD_OFFICER"}},
       &Described<Link>::fields, true, "CASE", {}, &link},
      {"representative", "add", "record who speaks for the person, and what lets them",
       {{"CASE", "", "", "the case"},
        {"--name", "name", "NAME", ""},
        {"--basis", "basis", "consent|attorney|appointee|solicitor|advocate|member", ""},
        {"--evidence", "evidence", "TEXT", ""},
        {"--until", "until", "DATE", "", false, false, Option::Counted::from_today}},
       &Described<Representative>::fields, true, "CASE", {}, &add},
  };
}

}  // namespace regard::cli
