// How duties are gathered: what every row of the table in CASEWORK section 5 shares. For the duties' own units only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/duties.hpp"
#include "regard/core/duty_words.hpp"
#include "regard/core/notification.hpp"

namespace regard {

class Gathering {
 public:
  Gathering(const Office& office, const Policy& policy, const Case& of_case, Date today);

  const Office& office;
  const Policy& policy;
  const Case& of_case;
  Date today;
  WorkingDays calendar;
  std::vector<Duty> found;

  /// `named` is the officer who should do it, `act` the one whose roles have it otherwise.
  Duty& add(DutySlug duty, std::string_view ref, Date appears, Date due, std::string_view named, std::string_view act,
            Rule rule, std::string command);
  /// One of several such duties: this role's own, where somebody holds it.
  void give_to(Duty& duty, const std::string& role) const;
  /// One that a letter discharges; `how` is how it most likely goes.
  Duty& add_letter(DutySlug duty, std::string_view ref, Date appears, Date due, std::string_view act, Rule rule, const DueLetter& sends,
                  std::string_view how = "post");
  /// The letter that an act of `since` asks for, within so many working days: still to be sent, or sent again where it
  /// came back.
  void letter(std::string_view kind, const Fact& about, Date since, int within_working_days = 2);
  void letter(std::string_view kind, const Fact& about) { letter(kind, about, uk_day(about.recorded.at)); }
  /// How the latest letter of that kind came back; it may have come back before.
  Held<Delivery> latest_return(std::string_view kind, std::string_view about_id) const;
  std::string case_owner() const;
};

// The rows of the table, by what they are about.
void gather_warning_duties(Gathering& g);
void gather_proposal_duties(Gathering& g, const Restriction& r);
void gather_restriction_duties(Gathering& g, const Restriction& r);
void gather_marker_duties(Gathering& g);
void gather_telling_duties(Gathering& g, const Restriction& r);    // who is still to be told, or told anew
void gather_marker_telling_duties(Gathering& g, const MarkerStands& m);             // told anew, where it is to go sooner
void gather_untelling_duties(Gathering& g, const std::vector<Outlived>& outlived);  // and told that it holds no more
void gather_appeal_duties(Gathering& g);
void gather_consultation_duties(Gathering& g);
void gather_meanwhile_duties(Gathering& g, const Restriction& r);  // a breach or an exception that the person is told of
void gather_outliving_duties(Gathering& g);  // what outlives restriction and case: filed mail, a worry in it, a remedy
void gather_casework_duties(Gathering& g);  // what was said, adjustments, safeguarding, evidence

}  // namespace regard
