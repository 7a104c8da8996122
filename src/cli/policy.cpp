// regard policy list|check, and the rows of all its verbs
#include <fmt/format.h>

#include "findings.hpp"
#include "listing.hpp"
#include "policy.hpp"
#include "regard/core/policy.hpp"
#include "regard/core/text.hpp"
#include "regard/store/pack_files.hpp"
#include "shipped_packs.hpp"

namespace regard::cli {

namespace {

Tree pack_row(const Policy& policy, const std::string& standing) {
  Tree row = Tree::map();
  row.set("pack", Tree::text(policy.pack));
  row.set("version", Tree::integer(policy.version));
  row.set("title", Tree::text(policy.title));
  row.set("standing", Tree::text(standing));
  return row;
}

/// "in force", "in force from 1 December 2026", or "adopted" for what another has followed.
std::string standing_of(const Office& office, const Policy& policy, Date today) {
  if (const Policy* in_force = office.policy(today); in_force && in_force->pin() == policy.pin()) return "in force";
  for (const auto& adoption : all_of<Adoption>(office.records))
    if (today < adoption->from && PolicyPin{adoption->pack, adoption->version_adopted, adoption->sha256} == policy.pin())
      return fmt::format("in force from {}", adoption->from.words());
  return "adopted";
}

int list(Session& session) {
  Listing listing{"policy-list", "policies", {}};
  for (const auto& adopted : session.office().policies)
    listing.rows.push_back(pack_row(adopted, standing_of(session.office(), adopted, session.today())));
  for (const auto& pack : shipped_packs()) listing.rows.push_back(pack_row(pack, "ships with the program"));
  listing.columns = {{"pack", "pack"}, {"version", "version"}, {"standing", "standing"}, {"title", "title"}};
  say(session, listing);
  return session.status();
}

int check(Session& session) {
  const auto name = session.words.one("FILE");
  auto pack = store::read_pack_file(name, session.read_given(name), general_pack());
  return say_findings(session, std::move(pack.findings), fmt::format("'{}' can be used", visible(name)));
}

}  // namespace

std::vector<Command> policy_commands() {
  return {
      {"policy", "list", "list the adopted policies, and the packs that ship", {}, nullptr, false, "", {}, &list},
      {"policy", "show", "show the policy in force, with the source of each setting",
       {{"--pack", "", "PACK", "a pack that ships, instead of the policy in force"}}, nullptr, false, "", {}, &show_policy},
      {"policy", "check", "check a policy pack", {{"FILE", "", "", "the pack's file"}}, nullptr, false, "", {}, &check},
      {"policy", "adopt", "adopt a policy: a file, or a pack that ships",
       {{"FILE", "", "", "the pack's file, or the name of a pack that ships"},
        {"--from", "from", "DATE", ""},
        {"--authority", "authority", "TEXT", "who adopted it, and when: the minute, the decision"}},
       &Described<Adoption>::fields, true, "", {}, &adopt_policy},
      {"policy", "set", "set settings of the policy, as its next version",
       {{"KEY=VALUE", "", "", "a setting, or one part of it, such as longest_months=9 or appeal.to='the Monitoring Officer'", true},
        {"--from", "from", "DATE", ""},
        {"--authority", "authority", "TEXT", "who set it, and when: the minute, the decision"}},
       &Described<Adoption>::fields, true, "", {}, &set_policy},
  };
}

}  // namespace regard::cli
