// The office: who is in post, who holds which role on which day, the council's details, the policy in force.
// All of it is computed from the facts in register/; nothing here is stored.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/history.hpp"
#include "regard/core/policy.hpp"
#include "regard/core/working_days.hpp"

namespace regard {

/// When an act is done and by whom; today is the day in the United Kingdom.
struct Now {
  Instant at;
  Date today;
  std::string officer;      // who types
  std::string at_keyboard;  // the officer whose e-mail git is set up with here; empty when it is nobody's
};

class Office {
 public:
  Office() = default;
  Office(std::string council, Nation nation, bool demo, std::vector<Record> records, std::vector<Policy> policies);

  std::string council;
  Nation nation = Nation::england;
  bool demo = false;
  std::vector<Record> records;    // of register/
  std::vector<Policy> policies;   // every adopted version
  std::vector<Held<Officer>> officers() const { return all_of<Officer>(records); }
  const Record* record(std::string_view id) const;

  Held<Officer> officer(std::string_view id) const;
  Held<Officer> officer_by_email(std::string_view email) const;
  bool in_post(std::string_view officer, Date day) const;
  /// Whether the officer holds `role` on `day`; a grant without a service counts for every service, and an act
  /// without a service is met by any grant.
  bool holds(std::string_view officer, std::string_view role, Date day, std::string_view service = {}) const;
  bool holds_any(std::string_view officer, const std::vector<std::string>& roles, Date day,
                 std::string_view service = {}) const;
  /// Whether the officer held one of the roles when something was recorded: by all that is known now, or by what was
  /// known then (a role revoked later that day, or back to then, does not undo what was done).
  bool held_then(const std::vector<std::string>& roles, std::string_view officer, Instant at) const;
  /// Officers in post who hold one of the roles on that day, by id.
  std::vector<std::string> holders(const std::vector<std::string>& roles, Date day, std::string_view service = {}) const;
  /// Grants in force on `day`.
  std::vector<Held<Grant>> grants(std::string_view officer, Date day) const;

  /// The details as they stand: later ones replace only the keys they give.
  const Details& details() const { return details_; }
  /// The facts that give a key of the details as they stand, in the order recorded.
  std::vector<const Fact*> details_from() const;
  bool has_service(std::string_view name) const;
  const CouncilService* service(std::string_view name) const;
  /// The adoption that is in force on `day`; of those from one day the one recorded last.
  Held<Adoption> adoption(Date day) const;
  /// The policy in force on `day`, nullptr before the first adoption. Errors: none.
  const Policy* policy(Date day) const;
  const Policy* policy(const PolicyPin& pin) const;
  WorkingDays working_days() const;
  /// "Customer Relations Manager" for an officer's id, the words themselves for anything else.
  std::string post_of(std::string_view officer_or_words) const;

 private:
  Details details_;
  void fold_details();
};

/// Refuses unless whoever acts is a known officer in post on that day.
void require_in_post(const Office& office, std::string_view officer, Date day);
/// Refuses unless `officer` holds a role that the policy gives to `act`.
void require_role(const Office& office, const Policy& policy, std::string_view officer, std::string_view act, Date day,
                  std::string_view service = {});
/// Refuses unless the officer keeps the register.
void require_registrar(const Office& office, std::string_view officer, Date day);
/// The policy in force, or a refusal.
const Policy& require_policy(const Office& office, Date day);
/// Refuses a service that the register does not list, when it lists any.
void require_service(const Office& office, std::string_view service);

}  // namespace regard
