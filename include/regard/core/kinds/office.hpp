// What is recorded of the office: officers, grants of roles, revocations, adopted policies, the council's details.
// Their fields are described in src/core/kinds/office.cpp and nowhere else.
#pragma once

#include "regard/core/kinds/parts.hpp"

namespace regard {

struct Officer {
  std::string officer;
  std::string name;
  std::string post;
  std::string email;
  Date from;
  friend bool operator==(const Officer&, const Officer&) = default;
};

struct Grant {
  std::string officer;
  std::string role;
  std::string service;
  Date from;
  Date until;
  std::string authority;
  friend bool operator==(const Grant&, const Grant&) = default;
};

/// Of one grant (`about`), or of the officer altogether (`ends`).
struct Revocation {
  std::string officer;
  Pin about;
  bool ends = false;
  Date revoked_on;
  std::string explanation;
  friend bool operator==(const Revocation&, const Revocation&) = default;
};

struct Adoption {
  std::string pack;
  int version_adopted = 0;
  std::string sha256;
  Date from;
  std::string authority;
  Pin follows = {};  // the adoption that it takes over from, so that two of one moment have an order
  friend bool operator==(const Adoption&, const Adoption&) = default;
};

/// NAME[;landlord][;statutory]
struct CouncilService {
  std::string name;
  bool landlord = false;
  bool statutory = false;
  static CouncilService typed(std::string_view text);
  friend bool operator==(const CouncilService&, const CouncilService&) = default;
};
template <> struct Described<CouncilService> { static const std::vector<Field>& fields(); };

struct Details {
  std::string address;
  std::string telephone;
  std::string email;
  std::string website;
  std::string out_of_hours;
  std::string safeguarding;
  std::string policy_link;
  std::string privacy_link;
  std::string data_protection_officer;
  std::string appeals_to;
  std::string appeals_address;
  std::string appeals_email;
  std::string appeals_other_ways;
  std::string logo;
  std::vector<CouncilService> service;
  std::vector<Days> closure;  // both days closed
  std::vector<Date> election;
  friend bool operator==(const Details&, const Details&) = default;
};

template <> struct Described<Officer> { static const std::vector<Field>& fields(); };
template <> struct Described<Grant> { static const std::vector<Field>& fields(); };
template <> struct Described<Revocation> { static const std::vector<Field>& fields(); };
template <> struct Described<Adoption> { static const std::vector<Field>& fields(); };
template <> struct Described<Details> { static const std::vector<Field>& fields(); };

}  // namespace regard
