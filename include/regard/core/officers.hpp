// Keeping the office: officers, their roles, the council's details, the policy adopted. Only the registrar does this,
// and decides nothing about customers.
#pragma once

#include "regard/core/office.hpp"
#include "regard/core/case.hpp"

namespace regard {

/// A new officer, with a grant for each role.
Changes add_officer(const Office& office, const Officer& officer, const std::vector<std::string>& roles, const Now& now);
Changes grant_role(const Office& office, const Grant& grant, const Now& now);
/// Ends every grant of that role which is in force on the day.
Changes revoke_role(const Office& office, const std::string& officer, const std::string& role, Date day,
                    const std::string& because, const Now& now);
/// What has changed: name, post or e-mail; empty fields stay as they were.
Changes update_officer(const Office& office, const Officer& changed, const Now& now);
Changes end_officer(const Office& office, const Revocation& end, const Now& now);
Changes set_details(const Office& office, const Details& details, const Now& now);

/// The first facts of a register: its registrar, the registrar's role, the policy adopted.
Changes found_register(const Officer& registrar, const Adoption& adoption, const Now& now);

/// A role of the policy that nobody in post holds, and what cannot be done because of it, in words.
struct UnheldRole {
  std::string role;
  std::vector<std::string> stops;
};
/// Those on `today`, in the policy's order; a role without which everything can still be done is not among them.
std::vector<UnheldRole> unheld_roles(const Office& office, const Policy& policy, Date today);

}  // namespace regard
