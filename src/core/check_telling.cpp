// Systems that still do what no restriction asks any more. What else is late about telling is a duty, and told as one.
#include <fmt/format.h>

#include "check_parts.hpp"
#include "regard/core/notification.hpp"

namespace regard {

void check_systems(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& r : restrictions_of(office, of_case, today))
    for (const auto& [telling, since] : to_untell(of_case, r)) {
      if (telling.told->audience != Audience::systems) continue;
      const auto& id = telling.told.id();
      findings.error(Rule::block_outlives_restriction, *telling.told.fact,
                     fmt::format("'{}' was set to '{}' by '{}', and {} on {}", telling.told->who, r.id, id,
                                 has_ended(r.state) ? "that ended" : "its measure ended", since.words()),
                     fmt::format("set it back, then regard notify withdraw {} --on DATE", id));
    }
}

}  // namespace regard
