// What is recorded of a person and of what happened: person, incident, warning, adjustment, representation,
// referral, representative, link, move. One struct a kind; its fields are described in src/core/kinds/casework.cpp and nowhere else.
#pragma once

#include <array>
#include <optional>

#include "regard/core/kinds/parts.hpp"

namespace regard {

enum class Identity { none, confirmed, probable, unconfirmed };
template <>
struct EnumWords<Identity> {
  static constexpr std::array<std::string_view, 4> words = {"", "confirmed", "probable", "unconfirmed"};
};

struct Person {
  std::string name;
  std::string known_as;
  std::vector<std::string> email;
  std::vector<std::string> phone;
  std::string address;
  std::string crm_ref;
  std::string service;
  std::string owner;
  Identity identity{};
  std::string identity_evidence;
  std::string needs_format;
  std::string language;
  bool minor = false;
  friend bool operator==(const Person&, const Person&) = default;
};

enum class Request { none, foi, eir, sar, complaint, ombudsman, member_contact };
template <>
struct EnumWords<Request> {
  static constexpr std::array<std::string_view, 7> words = {"",          "foi",       "eir",           "sar",
                                                            "complaint", "ombudsman", "member-contact"};
};

struct Incident {
  Date occurred_on;
  Date until_on;
  int contacts = 0;
  std::optional<int> not_counted;
  std::string at_time;
  std::string channel;
  std::string category;
  std::string summary;
  std::string detail;
  std::string words;
  std::string action;
  std::string service;
  std::string place;
  std::vector<Affected> affected;
  std::vector<Evidence> evidence;
  std::string police_ref;
  std::string safety_ref;
  Request request{};
  std::vector<CounterAllegation> counter_allegations;
  std::string moved_from;  // the case it was first recorded in, and its id there
  std::string moved_as;
  std::vector<std::string> recorded_first_by;
  friend bool operator==(const Incident&, const Incident&) = default;
};

enum class WarningMeans { none, call, letter, email, in_person };
template <>
struct EnumWords<WarningMeans> {
  static constexpr std::array<std::string_view, 5> words = {"", "call", "letter", "email", "in-person"};
};

struct Warning {
  std::string level;
  Date given_on;
  WarningMeans how{};
  std::vector<Pin> cites;
  std::string expects;
  std::vector<std::string> given_by;
  Keyed considered;
  Date monitor_until;
  Date expires_on;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Warning&, const Warning&) = default;
};

enum class Stand { none, asked, agreed, refused };
template <>
struct EnumWords<Stand> {
  static constexpr std::array<std::string_view, 4> words = {"", "asked", "agreed", "refused"};
};

struct Adjustment {
  std::string need;
  std::vector<std::string> cannot_use;
  std::vector<std::string> rules_out;
  Stand decision{};
  std::string explanation;
  Date review_on;
  friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

enum class From { none, person, representative, member };
template <>
struct EnumWords<From> {
  static constexpr std::array<std::string_view, 4> words = {"", "person", "representative", "member"};
};

struct Representation {
  Pin about;
  Date received_on;
  From said_by{};
  std::string summary;
  friend bool operator==(const Representation&, const Representation&) = default;
};

enum class ReferredTo { none, police, legal, safeguarding, health };
template <>
struct EnumWords<ReferredTo> {
  static constexpr std::array<std::string_view, 5> words = {"", "police", "legal", "safeguarding", "health"};
};

struct Referral {
  ReferredTo referred_to{};
  Date referred_on;
  std::vector<Pin> cites;
  std::string reference;
  std::string outcome;
  friend bool operator==(const Referral&, const Referral&) = default;
};

enum class Basis { none, consent, attorney, appointee, solicitor, advocate, member };
template <>
struct EnumWords<Basis> {
  static constexpr std::array<std::string_view, 7> words = {"",          "consent",   "attorney", "appointee",
                                                            "solicitor", "advocate", "member"};
};

/// Somebody who speaks for the person, and is never restricted by what restricts the person.
struct Representative {
  std::string name;
  Basis basis{};
  std::string evidence;
  Date until;
  friend bool operator==(const Representative&, const Representative&) = default;
};

enum class Tie { none, joined_into, takes_in, linked_to, linked_from };
template <>
struct EnumWords<Tie> {
  static constexpr std::array<std::string_view, 5> words = {"", "joined-into", "takes-in", "linked-to", "linked-from"};
};

/// A restriction of a case that was joined with this one.
struct EarlierRestriction {
  std::string id;
  Date began_on;
  Date ended_on;  // the first day on which it no longer bound
  friend bool operator==(const EarlierRestriction&, const EarlierRestriction&) = default;
};
template <> struct Described<EarlierRestriction> { static const std::vector<Field>& fields(); };

/// How this case stands to another one: the same person's, or that of somebody related. Each side has a record.
struct Link {
  Tie tie{};
  std::string other_case;
  std::string relation;
  std::string explanation;
  std::vector<EarlierRestriction> earlier;
  friend bool operator==(const Link&, const Link&) = default;
};

/// An incident that was not this person's.
struct Move {
  Pin about;
  std::string other_case;
  std::string explanation;
  friend bool operator==(const Move&, const Move&) = default;
};

template <> struct Described<Person> { static const std::vector<Field>& fields(); };
template <> struct Described<Incident> { static const std::vector<Field>& fields(); };
template <> struct Described<Warning> { static const std::vector<Field>& fields(); };
template <> struct Described<Adjustment> { static const std::vector<Field>& fields(); };
template <> struct Described<Representation> { static const std::vector<Field>& fields(); };
template <> struct Described<Referral> { static const std::vector<Field>& fields(); };
template <> struct Described<Representative> { static const std::vector<Field>& fields(); };
template <> struct Described<Link> { static const std::vector<Field>& fields(); };
template <> struct Described<Move> { static const std::vector<Field>& fields(); };

}  // namespace regard
