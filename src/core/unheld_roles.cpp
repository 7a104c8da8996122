// Which roles that the policy needs nobody holds, and what stops because of it.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "regard/core/officers.hpp"

namespace regard {

namespace {

/// But `warn`, of which each stage says by whom.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> acts_in_words = {{
    {"record", "recording what happens"},
    {"propose", "proposing restrictions"},
    {"impose_now", "imposing an immediate restriction"},
    {"approve", "deciding on proposals"},
    {"review", "reviewing restrictions"},
    {"appeal", "hearing appeals"},
    {"marker", "markers"},
    {"letters", "sending letters"},
    {"members", "telling Members"},
    {"notices", "telling staff and contractors"},
    {"read_mail", "reading mail that is filed without reply"},
    {"appeals_office", "passing appeals on"},
    {"data_protection", "data protection"},
    {"retention", "disposing of old cases"},
}};

std::string in_words(std::string_view act) {
  for (const auto& [key, words] : acts_in_words)
    if (key == act) return std::string(words);
  return fmt::format("'{}'", act);
}

/// What cannot be done while nobody holds `role`.
std::vector<std::string> what_stops(const Office& office, const Policy& policy, const std::string& role, Date today) {
  const auto names = [&](const std::vector<std::string>& roles) { return std::find(roles.begin(), roles.end(), role) != roles.end(); };
  std::vector<std::string> stops;
  for (const auto act : acts_with_roles()) {
    if (act == "warn") continue;
    const auto& roles = policy.roles_for(act);
    const bool each = act == "approve" && policy.approve_jointly.value_or(false);
    if (names(roles) && (each || office.holders(roles, today).empty())) stops.push_back(in_words(act));
  }
  for (const auto& stage : policy.warning_stages)
    if (names(stage.by) && (stage.all || office.holders(stage.by, today).empty()))
      stops.push_back(fmt::format("giving a '{}' warning", stage.level));
  return stops;
}

}  // namespace

std::vector<UnheldRole> unheld_roles(const Office& office, const Policy& policy, Date today) {
  std::vector<UnheldRole> unheld;
  for (const auto& role : policy.all_roles()) {
    if (role == registrar_role || !office.holders({role}, today).empty()) continue;
    auto stops = what_stops(office, policy, role, today);
    if (!stops.empty()) unheld.push_back({role, std::move(stops)});
  }
  return unheld;
}

}  // namespace regard
