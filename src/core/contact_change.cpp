#include "regard/core/contact_change.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/decision.hpp"
#include "regard/core/proposal.hpp"

namespace regard {

Changes change_contact(const Office& office, const Case& of_case, const ContactChange& request, const Now& now) {
  ContactChange made = request;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "propose");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::change_contact, r.id);
  require_needed(Described<ContactChange>::fields(), &made, "restriction change-contact");
  auto measures = r.measures;
  const auto single = std::find_if(measures.begin(), measures.end(), [](const Measure& m) { return m.measure == "single-point-of-contact"; });
  require(Rule::contact_can_be_changed, single != measures.end(), fmt::format("'{}' has no single point of contact", r.id),
          "other measures are changed by a review: regard review record");
  require(Rule::dates_are_in_order, r.proposal->from <= made.from && made.from <= r.until,
          fmt::format("{} is not within {} and {}, while '{}' lasts", made.from.words(), r.proposal->from.words(), r.until.words(), r.id),
          "give --from with the first day of the new contact");
  single->contact = made.contact;
  single->deputy = made.deputy;
  single->reach = made.reach;
  require_measures(office, of_case, policy, measures, std::max(made.from, now.today));  // in post on that day
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "restriction change-contact")}};
}

}  // namespace regard
