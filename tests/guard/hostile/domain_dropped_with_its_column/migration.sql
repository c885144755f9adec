drop domain word cascade;
