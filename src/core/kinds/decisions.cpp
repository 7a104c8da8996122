#include "regard/core/kinds/decisions.hpp"

#include "signed.hpp"

namespace regard {

const std::vector<Field>& Described<Proposal>::fields() {
  static const std::vector<Field> list = {
      field<&Proposal::immediate>("immediate", "whether it was imposed at once, for somebody's safety").filled_in(),
      field<&Proposal::measures>("measures", "what would be restricted, each with its reason")
          .needed(Rule::a_measure_is_given).person_reads(),
      field<&Proposal::cites>("cites", "the incidents it rests on").needed(Rule::evidence_is_cited),
      field<&Proposal::reason>("reason", "why, in words that the person will read")
          .needed().about(Whose::customer).person_reads().correctable(),
      field<&Proposal::from>("from", "the first day").needed().person_reads(),
      field<&Proposal::until>("until", "the last day").needed(Rule::end_date_is_given).person_reads(),
      field<&Proposal::review_on>("review_on", "the day of the review").needed(Rule::review_date_is_given).person_reads(),
      field<&Proposal::scope>("scope", "a service, team:NAME, officer:ID or council-wide").needed().person_reads(),
      field<&Proposal::scope_because>("scope_because", "why it is wider than one service").person_reads().correctable(),
      field<&Proposal::considered>("considered", "the policy's questions, each answered for itself")
          .about(Whose::customer).file_only().correctable(),
      field<&Proposal::reviewer>("reviewer", "the officer who will review it").as(Form::officer).about(Whose::officer),
      field<&Proposal::skip_warning>("skip_warning", "why no warning was given, one of the policy's reasons")
          .from("skip reason"),
      field<&Proposal::explanation>("explanation", "the grounds for skipping the warning; they stay in the file")
          .file_only(),
      field<&Proposal::follows>("follows", "the restriction it follows"),
      field<&Proposal::warnings>("warnings", "the warnings that counted").filled_in(),
      field<&Proposal::told_by>("told_by", "how the person was told of an immediate one").person_reads(),
      field<&Proposal::told_at>("told_at", "when the person was told of an immediate one").person_reads(),
      under_policy<Proposal>(),
      decided_by<Proposal>(),
      on_paper<Proposal>(),
  };
  return list;
}

const std::vector<Field>& Described<Consultation>::fields() {
  static const std::vector<Field> list = {
      field<&Consultation::about>("about", "the proposal").needed(),
      field<&Consultation::role>("role", "the role that was asked").from("role").needed(),
      field<&Consultation::asked_on>("asked_on", "the day they were asked").needed().correctable(),
      field<&Consultation::answered_on>("answered_on", "the day they answered").correctable(),
      field<&Consultation::advice>("advice", "what they advised").file_only().correctable(),
      field<&Consultation::not_followed_because>("not_followed_because", "why the advice was not followed")
          .file_only().correctable(),
  };
  return list;
}

const std::vector<Field>& Described<Decision>::fields() {
  static const std::vector<Field> list = {
      field<&Decision::about>("about", "the very words that were decided on").needed(),
      field<&Decision::outcome>("outcome", "what was decided").needed(),
      field<&Decision::reason>("reason", "why, in words that the person will read")
          .about(Whose::customer).person_reads(),
      field<&Decision::stands>("stands", "of two decisions that contradict each other, the one that stands"),
      field<&Decision::explanation>("explanation", "why that one stands; it stays in the file").file_only(),
      field<&Decision::considered>("considered", "what the person said and the corrections that were considered; of a settlement, the decisions that it chose between"),
      under_policy<Decision>(),
      field<&Decision::fallbacks>("fallbacks", "the settings relied on that this policy leaves to the council, and that were the general pack's")
          .filled_in(),
      decided_by<Decision>().needed(),
      on_paper<Decision>(),
  };
  return list;
}

const std::vector<Field>& Described<Withdrawal>::fields() {
  static const std::vector<Field> list = {
      field<&Withdrawal::about>("about", "what is withdrawn").needed(),
      field<&Withdrawal::reason>("reason", "why").needed(),
  };
  return list;
}

const std::vector<Field>& Described<Ending>::fields() {
  static const std::vector<Field> list = {
      field<&Ending::about>("about", "what is ended").needed(),
      field<&Ending::ending>("ending", "how").needed(),
      field<&Ending::reason>("reason", "why, in words that the person will read")
          .needed().about(Whose::customer).person_reads(),
      under_policy<Ending>(),
      decided_by<Ending>().needed(),
      on_paper<Ending>(),
  };
  return list;
}

const std::vector<Field>& Described<ContactChange>::fields() {
  static const std::vector<Field> list = {
      field<&ContactChange::about>("about", "the restriction").needed(),
      field<&ContactChange::contact>("contact", "the new contact, a team or post in words, or an officer's id").needed().person_reads(),
      field<&ContactChange::deputy>("deputy", "who stands in for the new contact").needed().person_reads(),
      field<&ContactChange::reach>("reach", "the telephone, e-mail, address and hours").needed().person_reads(),
      field<&ContactChange::from>("from", "the first day").needed().person_reads(),
      field<&ContactChange::explanation>("explanation", "why the contact changes; it stays in the file").needed().file_only(),
      under_policy<ContactChange>(),
      decided_by<ContactChange>(),
      on_paper<ContactChange>(),
  };
  return list;
}

const std::vector<Field>& Described<Letter>::fields() {
  static const std::vector<Field> list = {
      field<&Letter::letter>("letter", "which letter it is").from("letter").needed(),
      field<&Letter::about>("about", "the record it is about").needed(),
      field<&Letter::sent_by>("sent_by", "how it went").needed(),
      field<&Letter::sent_on>("sent_on", "the day it went").needed(),
      field<&Letter::facts>("facts", "the records it was made from").filled_in(),
      field<&Letter::policy>("policy", "the policy it names").filled_in(),
      field<&Letter::template_sha256>("template_sha256", "the SHA-256 of its template")
          .as(Form::hash).filled_in().needed(),
      field<&Letter::text_sha256>("text_sha256", "the SHA-256 of the text that was sent")
          .as(Form::hash).filled_in().needed(),
      field<&Letter::file_sha256>("file_sha256", "the SHA-256 of the file that was really sent, such as the PDF").as(Form::hash).filled_in(),
      field<&Letter::language>("language", "the language of its template, as a tag such as cy; by default the person's"),
      field<&Letter::promised>("promised", "the dates it promised").filled_in(),
  };
  return list;
}

const std::vector<Field>& Described<Delivery>::fields() {
  static const std::vector<Field> list = {
      field<&Delivery::about>("about", "the letter that came back").needed(),
      field<&Delivery::returned_on>("returned_on", "the day it came back").needed(),
      field<&Delivery::explanation>("explanation", "why it came back").needed().file_only(),
  };
  return list;
}

const std::vector<Field>& Described<Review>::fields() {
  static const std::vector<Field> list = {
      field<&Review::about>("about", "the restriction, adjustment or marker").needed(),
      field<&Review::outcome>("outcome", "what the review decided of a restriction or marker"),
      field<&Review::decision>("decision", "where the adjustment stands now"),
      field<&Review::adjourned_to>("adjourned_to", "the day that a review was put off to").person_reads(),
      field<&Review::asked_on>("asked_on", "the day on which the person asked for a review").person_reads(),
      field<&Review::grounds>("grounds", "why the person asks for a review").about(Whose::customer).person_reads(),
      field<&Review::reason>("reason", "why, from this period, in words that the person will read")
          .about(Whose::customer).person_reads(),
      field<&Review::heard>("heard", "what the person said, or how they were asked").about(Whose::customer).person_reads(),
      field<&Review::considered>("considered", "what was looked at"),
      field<&Review::agreement>("agreement", "what the person agreed to").about(Whose::customer).person_reads(),
      field<&Review::tell>("tell", "of a marker: whether the person is told of it now"),
      field<&Review::until>("until", "the new last day, never later than before").person_reads(),
      field<&Review::review_on>("review_on", "the day of the next review").person_reads(),
      field<&Review::measures>("measures", "the whole new list of measures").person_reads(),
      field<&Review::explanation>("explanation", "why nobody else could review, why it was put off, why the person is not told of a marker, or the adjustment's reasons")
          .file_only(),
      under_policy<Review>(),
      decided_by<Review>(),
      on_paper<Review>(),
  };
  return list;
}

const std::vector<Field>& Described<CaseClosure>::fields() {
  static const std::vector<Field> list = {
      field<&CaseClosure::explanation>("explanation", "why the case closes").needed().file_only(),
      field<&CaseClosure::died>("died", "whether the person has died"),
  };
  return list;
}

}  // namespace regard
