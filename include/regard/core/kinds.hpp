// Every kind of record, one row each, and the fact: one thing that happened, as one file holds it.
// Reading and writing here turn a fact into a tree of values and back; bytes are the store's business.
#pragma once

#include <variant>

#include "regard/core/kinds/decisions.hpp"
#include "regard/core/kinds/office.hpp"
#include "regard/core/kinds/telling.hpp"

namespace regard {

/// In the order of `kinds()`.
using Body = std::variant<Officer, Grant, Revocation, Adoption, Details,                                //
                          Person, Incident, Warning, Adjustment, Representation, Referral,              //
                          Representative, Link, Move,                                                   //
                          Proposal, Marker, Consultation, Decision, Withdrawal, Ending, ContactChange, Letter,  //
                          Delivery, Review, Appeal, Ruling,                                             //
                          Breach, Exception, FiledMail, Notification, Recall, OmbudsmanCase, CaseClosure>;

struct Recorded {
  std::string by;
  Instant at;
  friend bool operator==(const Recorded&, const Recorded&) = default;
};
template <> struct Described<Recorded> { static const std::vector<Field>& fields(); };

/// What every record says besides its own fields.
struct Header {
  int regard = 1;  // the smallest format that has the file's fields
  std::string kind;
  std::string id;
  std::string case_id;                // not in register/
  int version = 0;                    // from 2, in corrections only
  std::vector<std::string> corrects;  // SHA-256 of the version it replaces, or of both sides of a fork
  std::string because;                // why it was wrong
  std::string changes;                // what has changed (person, officer)
  friend bool operator==(const Header&, const Header&) = default;
};
template <> struct Described<Header> { static const std::vector<Field>& fields(); };

struct Fact {
  Header header;
  Body body;
  Recorded recorded;
  std::string path;    // inside the register; empty until written
  std::string sha256;  // of the file's bytes, as the store read them

  int version() const { return header.version == 0 ? 1 : header.version; }
  /// Names this very version.
  Pin pin() const { return {header.id, version(), sha256}; }
};

struct Kind {
  std::string_view word;    // "incident", in YAML and in file names
  std::string_view prefix;  // "INC"
  std::string_view noun;    // "an incident"
  std::string_view help;
  bool in_register;  // kept in register/, without a case
  const std::vector<Field>& (*fields)();
  Body (*empty)();
};

inline constexpr int newest_format = 1;

const std::vector<Kind>& kinds();
const Kind* kind_of(std::string_view word);
const Kind* kind_of_prefix(std::string_view prefix);
const Kind& kind_of(const Body& body);
/// The struct inside a body, for the functions that take a described record.
const void* record_in(const Body& body);
void* record_in(Body& body);

/// The fact as one file says it: header, the kind's fields, `recorded` last.
Tree write_fact(const Fact& fact);
/// Reads strictly; what is wrong goes into `reading`, whose problems make the fact unusable.
Fact read_fact(const Tree& tree, Reading& reading);

}  // namespace regard
