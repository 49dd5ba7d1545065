-- Sources of rules, clauses and templates are shown to people: they name laws and documents people know, not where we wrote them down.

create function samrad.source_in_words(source text) returns text
language sql immutable
as $$
  select trim(leading '; ,' from regexp_replace(regexp_replace(regexp_replace(regexp_replace($1,
    'seed:[0-9]{3}( A[0-9]+-[0-9]+(\.\.[0-9]+)?(, A[0-9]+-[0-9]+(\.\.[0-9]+)?)*)?', 'grunnlaget for Sammen på vei', 'g'),
    'own:practice', 'egen praksis', 'g'),
    '(^|[;,] )(domain|facts|features|design):[A-Za-z0-9-]+', '', 'g'),
    '(grunnlaget for Sammen på vei)([;,] \1)+', '\1', 'g'))
$$;

update samrad.organisation   set source = samrad.source_in_words(source) where source like '%:%';
update samrad.agreement_type set source = samrad.source_in_words(source) where source like '%:%';
update samrad.agreement_type set notice_source = samrad.source_in_words(notice_source) where notice_source like '%:%';
update samrad.rule_set       set source = samrad.source_in_words(source) where source like '%:%';
update samrad.rule_refusal   set source = samrad.source_in_words(source) where source like '%:%';
update samrad.rule_item      set source = samrad.source_in_words(source) where source like '%:%';
update samrad.clause         set source = samrad.source_in_words(source) where source like '%:%';
update samrad.template       set source = samrad.source_in_words(source) where source like '%:%';
update samrad.case_paper     set source = samrad.source_in_words(source) where source like '%:%';

drop function samrad.source_in_words(text);
