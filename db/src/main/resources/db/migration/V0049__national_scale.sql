-- Indexes that show their worth only where councils have met for ten years: what was on an agenda before is asked by what it came from.

create index nfp_agenda_item_source_idx on nfp_agenda_item (council_id, source) where source <> '';
