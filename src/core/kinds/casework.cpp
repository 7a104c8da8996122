#include "regard/core/kinds/casework.hpp"

namespace regard {

const std::vector<Field>& Described<Person>::fields() {
  static const std::vector<Field> list = {
      field<&Person::name>("name", "the person's name").about(Whose::customer).person_reads().correctable(),
      field<&Person::known_as>("known_as", "what they are known as, where the name is not known")
          .about(Whose::customer).person_reads().correctable(),
      field<&Person::email>("email", "an e-mail address they use").about(Whose::customer).person_reads().correctable(),
      field<&Person::phone>("phone", "a telephone they use").about(Whose::customer).person_reads().correctable(),
      field<&Person::address>("address", "where letters go, one line each")
          .about(Whose::customer).person_reads().correctable(),
      field<&Person::crm_ref>("crm_ref", "their number in the customer system").about(Whose::customer).correctable(),
      field<&Person::service>("service", "the service that leads").correctable(),
      field<&Person::owner>("owner", "the officer who owns the case")
          .from("officer").as(Form::officer).about(Whose::officer).correctable(),
      field<&Person::identity>("identity", "how sure it is that this is the person").correctable(),
      field<&Person::identity_evidence>("identity_evidence", "how the identity was confirmed")
          .about(Whose::customer).file_only().correctable(),
      field<&Person::needs_format>("needs_format", "the format their letters need, such as large print")
          .about(Whose::customer).person_reads().correctable(),
      field<&Person::language>("language", "the language their letters need").about(Whose::customer).correctable(),
      field<&Person::minor>("minor", "whether they are under 18").about(Whose::customer).correctable(),
  };
  return list;
}

const std::vector<Field>& Described<Incident>::fields() {
  static const std::vector<Field> list = {
      field<&Incident::occurred_on>("occurred_on", "the day it happened, or began").needed().person_reads().correctable(),
      field<&Incident::until_on>("until_on", "the last day, where it went on").person_reads().correctable(),
      field<&Incident::contacts>("contacts", "how many contacts in those days").person_reads().correctable(),
      field<&Incident::not_counted>("not_counted",
                                    "how many of them are requests, complaints or letters to representatives")
          .correctable(),
      field<&Incident::at_time>("at_time", "the time of day, 24-hour").as(Form::time).person_reads().correctable(),
      field<&Incident::channel>("channel", "how the person was in contact").from("channel").needed().person_reads().correctable(),
      field<&Incident::category>("category", "which of the policy's categories it is")
          .from("category").needed().person_reads().correctable(),
      field<&Incident::summary>("summary", "what happened, in words that the person will read")
          .needed().about(Whose::customer).person_reads().correctable(),
      field<&Incident::detail>("detail", "what else the file should hold; never leaves it")
          .about(Whose::customer).file_only().correctable(),
      field<&Incident::words>("words", "the words used, verbatim; never leaves the file")
          .about(Whose::customer).file_only().correctable(),
      field<&Incident::action>("action", "what was done at once").file_only().correctable(),
      field<&Incident::service>("service", "the service concerned").correctable(),
      field<&Incident::place>("place", "where it happened").person_reads().correctable(),
      field<&Incident::affected>("affected", "who was affected").about(Whose::officer).correctable(),
      field<&Incident::evidence>("evidence", "what proves it, and who in the council holds that")
          .file_only().correctable(),
      field<&Incident::police_ref>("police_ref", "the police reference").file_only().correctable(),
      field<&Incident::safety_ref>("safety_ref", "the health and safety reference").file_only().correctable(),
      field<&Incident::request>("request", "whether the contact was also a request, complaint or letter to a Member")
          .correctable(),
      field<&Incident::counter_allegations>("counter_allegations", "what the person says an officer did")
          .about(Whose::customer).file_only().correctable(),
      field<&Incident::moved_from>("moved_from", "the case that it was first recorded in")
          .as(Form::case_id).file_only().filled_in(),
      field<&Incident::moved_as>("moved_as", "what it is called there").as(Form::id).file_only().filled_in(),
      field<&Incident::recorded_first_by>("recorded_first_by", "who recorded it there")
          .as(Form::officer).about(Whose::officer).filled_in(),
  };
  return list;
}

const std::vector<Field>& Described<Warning>::fields() {
  static const std::vector<Field> list = {
      field<&Warning::level>("level", "which of the policy's warnings it is").from("level").needed(),
      field<&Warning::given_on>("given_on", "the day it was given").needed().person_reads(),
      field<&Warning::how>("how", "how it was given").needed().person_reads(),
      field<&Warning::cites>("cites", "the incidents it answers").needed(Rule::evidence_is_cited),
      field<&Warning::expects>("expects", "what the person is asked to change; they will read this")
          .needed().person_reads().correctable(),
      field<&Warning::given_by>("given_by", "the officers who give it")
          .as(Form::officer).about(Whose::officer).person_reads(),
      field<&Warning::considered>("considered", "what the stage asks to be considered").file_only(),
      field<&Warning::monitor_until>("monitor_until", "the day until which conduct is watched").person_reads(),
      field<&Warning::expires_on>("expires_on", "the last day it counts").filled_in().person_reads(),
      field<&Warning::policy>("policy", "the policy it was given under").filled_in(),
      field<&Warning::decided_by>("decided_by", "the officer who gave it, where another typed it")
          .as(Form::officer).about(Whose::officer),
      field<&Warning::on_paper>("on_paper", "the signed paper, where typed for others").file_only(),
  };
  return list;
}

const std::vector<Field>& Described<Adjustment>::fields() {
  static const std::vector<Field> list = {
      field<&Adjustment::need>("need", "what the person needs; the person will read this")
          .needed().about(Whose::customer).person_reads().correctable(),
      field<&Adjustment::cannot_use>("cannot_use", "a channel they cannot use")
          .from("channel").about(Whose::customer).correctable(),
      field<&Adjustment::rules_out>("rules_out", "a measure that must not be used")
          .from("measure").about(Whose::customer).correctable(),
      field<&Adjustment::decision>("decision", "where the request stands").needed(),
      field<&Adjustment::explanation>("explanation", "the reasons; they stay in the file")
          .needed(Rule::adjustment_has_reasons).about(Whose::customer).file_only().correctable(),
      field<&Adjustment::review_on>("review_on", "the day it is looked at again"),
  };
  return list;
}

const std::vector<Field>& Described<Representation>::fields() {
  static const std::vector<Field> list = {
      field<&Representation::about>("about", "the record it is about").needed(),
      field<&Representation::received_on>("received_on", "the day it was received").needed().person_reads().correctable(),
      field<&Representation::said_by>("said_by", "who made it").needed().person_reads().correctable(),
      field<&Representation::summary>("summary", "what was said; the person will read this")
          .needed().about(Whose::customer).person_reads().correctable(),
  };
  return list;
}

const std::vector<Field>& Described<Referral>::fields() {
  static const std::vector<Field> list = {
      field<&Referral::referred_to>("referred_to", "where it was referred").needed(),
      field<&Referral::referred_on>("referred_on", "the day it was referred").needed().correctable(),
      field<&Referral::cites>("cites", "the incidents, or the filed mail, referred").needed(Rule::evidence_is_cited),
      field<&Referral::reference>("reference", "their reference").file_only().correctable(),
      field<&Referral::outcome>("outcome", "what came of it").file_only().correctable(),
  };
  return list;
}

const std::vector<Field>& Described<Representative>::fields() {
  static const std::vector<Field> list = {
      field<&Representative::name>("name", "who speaks for the person").needed().about(Whose::other).person_reads().correctable(),
      field<&Representative::basis>("basis", "what lets them speak for the person")
          .needed(Rule::representative_has_a_basis).person_reads(),
      field<&Representative::evidence>("evidence", "what proves that, and who holds it")
          .needed(Rule::representative_has_a_basis).about(Whose::other).file_only().correctable(),
      field<&Representative::until>("until", "the last day it holds, where it has one").person_reads().correctable(),
  };
  return list;
}

const std::vector<Field>& Described<EarlierRestriction>::fields() {
  static const std::vector<Field> list = {
      field<&EarlierRestriction::id>("id", "what it is called there").as(Form::id).needed(),
      field<&EarlierRestriction::began_on>("began_on", "the day it began").needed(),
      field<&EarlierRestriction::ended_on>("ended_on", "the first day on which it no longer bound").needed(),
  };
  return list;
}

const std::vector<Field>& Described<Link>::fields() {
  static const std::vector<Field> list = {
      field<&Link::tie>("tie", "how the two cases belong together").needed().filled_in(),
      field<&Link::other_case>("other_case", "the other case").as(Form::case_id).needed(),
      field<&Link::relation>("relation", "who that person is to this one, in words").about(Whose::other).correctable(),
      field<&Link::explanation>("explanation", "how it is known that they are one person")
          .about(Whose::customer).file_only().correctable(),
      field<&Link::earlier>("earlier", "the restrictions of the case that was joined").filled_in(),
  };
  return list;
}

const std::vector<Field>& Described<Move>::fields() {
  static const std::vector<Field> list = {
      field<&Move::about>("about", "the incident that was another person's").needed(),
      field<&Move::other_case>("other_case", "that person's case").as(Form::case_id).file_only().needed(),
      field<&Move::explanation>("explanation", "how it came to be recorded here, and how the right person is known")
          .needed().about(Whose::customer).file_only(),
  };
  return list;
}

}  // namespace regard
