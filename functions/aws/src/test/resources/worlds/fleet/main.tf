# Retail fleet: an internet-facing tier on instances, with classic and application load balancers, in two regions.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  alias                       = "dr"
  region                      = "eu-west-1"
  access_key                  = "test"
  secret_key                  = "test"
  max_retries                 = 1
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  default_tags {
    tags = { Owner = "fleet", "aws-region/role" = "standby" }
  }
}

locals {
  zones = { "1a" = 0, "1b" = 1 }
  tags  = { Team = "fleet", "cost:center" = "CC-77" }
}

data "aws_caller_identity" "me" {}
data "aws_ami" "amazon" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["amzn2-ami-hvm-*-x86_64-gp2"]
  }
}

# ------------------------------------------------------------------ network
resource "aws_vpc" "main" {
  cidr_block                       = "10.60.0.0/16"
  assign_generated_ipv6_cidr_block = true
  enable_dns_hostnames             = true
  tags                             = merge(local.tags, { Name = "fleet" })
}

resource "aws_vpc" "dr" {
  provider   = aws.dr
  cidr_block = "10.61.0.0/16"
  tags       = { Name = "fleet-dr" }
}

resource "aws_vpc" "tools" {
  cidr_block = "10.62.0.0/16"
  tags       = { Name = "tools" }
}

resource "aws_vpc_ipv4_cidr_block_association" "extra" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "100.64.0.0/20"
}

resource "aws_vpc_ipv6_cidr_block_association" "tools" {
  vpc_id                           = aws_vpc.tools.id
  assign_generated_ipv6_cidr_block = true
}

resource "aws_subnet" "web" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.main.id
  availability_zone       = "us-east-${each.key}"
  cidr_block              = cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)
  map_public_ip_on_launch = true
  tags                    = merge(local.tags, { Name = "web-${each.key}" })
}

resource "aws_subnet" "dr" {
  provider          = aws.dr
  count             = 2
  vpc_id            = aws_vpc.dr.id
  availability_zone = element(["eu-west-1a", "eu-west-1b"], count.index)
  cidr_block        = cidrsubnet(aws_vpc.dr.cidr_block, 8, count.index)
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_egress_only_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "web" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = aws_egress_only_internet_gateway.main.id
  }
  tags = { Name = "web" }
}

resource "aws_route_table_association" "web" {
  for_each       = aws_subnet.web
  subnet_id      = each.value.id
  route_table_id = aws_route_table.web.id
}

resource "aws_route_table" "tools" {
  vpc_id = aws_vpc.tools.id
}

resource "aws_vpn_gateway" "tools" {
  vpc_id          = aws_vpc.tools.id
  amazon_side_asn = 64600
}

resource "aws_customer_gateway" "office" {
  bgp_asn    = 65010
  ip_address = "203.0.113.17"
  type       = "ipsec.1"
}

resource "aws_vpn_connection" "office" {
  vpn_gateway_id      = aws_vpn_gateway.tools.id
  customer_gateway_id = aws_customer_gateway.office.id
  type                = "ipsec.1"
  static_routes_only  = true
}

resource "aws_vpc_peering_connection" "dr" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.dr.id
  peer_region = "eu-west-1"
}

resource "aws_vpc_peering_connection_accepter" "dr" {
  provider                  = aws.dr
  vpc_peering_connection_id = aws_vpc_peering_connection.dr.id
  auto_accept               = true
  tags                      = { Side = "accepter" }
}

resource "aws_vpc_peering_connection" "tools" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.tools.id
  auto_accept = true
}

resource "aws_vpc_peering_connection_options" "tools" {
  vpc_peering_connection_id = aws_vpc_peering_connection.tools.id
  requester {
    allow_remote_vpc_dns_resolution = true
  }
}

resource "aws_route" "peer" {
  route_table_id            = aws_route_table.tools.id
  destination_cidr_block    = aws_vpc.main.cidr_block
  vpc_peering_connection_id = aws_vpc_peering_connection.tools.id
}

resource "aws_ec2_managed_prefix_list" "offices" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 5
  entry {
    cidr        = "198.51.100.0/24"
    description = "Berlin"
  }
  tags = local.tags
}

resource "aws_ec2_managed_prefix_list_entry" "lisbon" {
  cidr           = "203.0.113.0/26"
  description    = "Lisbon"
  prefix_list_id = aws_ec2_managed_prefix_list.partners.id
}

resource "aws_ec2_managed_prefix_list" "partners" {
  name           = "partners"
  address_family = "IPv4"
  max_entries    = 3
  lifecycle {
    ignore_changes = [entry]
  }
}

# ------------------------------------------------------------------ security groups
resource "aws_security_group" "lb" {
  name_prefix = "fleet-lb-"
  description = "Load balancers"
  vpc_id      = aws_vpc.main.id
  ingress {
    description      = "web"
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
  ingress {
    description     = "offices"
    from_port       = 8443
    to_port         = 8443
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.offices.id]
  }
  ingress {
    description = "each other"
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    self        = true
  }
  egress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "web" {
  name        = "fleet-web"
  description = "Instances"
  vpc_id      = aws_vpc.main.id
}

resource "aws_security_group_rule" "web_from_lb" {
  type                     = "ingress"
  security_group_id        = aws_security_group.web.id
  source_security_group_id = aws_security_group.lb.id
  from_port                = 8080
  to_port                  = 8081
  protocol                 = "tcp"
  description              = "from the load balancers"
}

resource "aws_security_group_rule" "web_self" {
  type              = "ingress"
  security_group_id = aws_security_group.web.id
  self              = true
  from_port         = -1
  to_port           = -1
  protocol          = "icmp"
}

resource "aws_security_group_rule" "web_out6" {
  type              = "egress"
  security_group_id = aws_security_group.web.id
  ipv6_cidr_blocks  = ["::/0", "2001:db8::/32"]
  from_port         = 443
  to_port           = 443
  protocol          = "6"
}

resource "aws_security_group_rule" "web_offices" {
  type              = "ingress"
  security_group_id = aws_security_group.web.id
  prefix_list_ids   = [aws_ec2_managed_prefix_list.offices.id]
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
}

resource "aws_security_group" "modern" {
  name   = "fleet-modern"
  vpc_id = aws_vpc.main.id
  tags   = local.tags
}

resource "aws_vpc_security_group_ingress_rule" "modern" {
  for_each = {
    "10.0.0.0/8"    = { port = 9100, text = "metrics" }
    "100.64.0.0/20" = { port = 9200, text = "search" }
  }
  security_group_id = aws_security_group.modern.id
  cidr_ipv4         = each.key
  from_port         = each.value.port
  to_port           = each.value.port
  ip_protocol       = "tcp"
  description       = each.value.text
  tags              = { Name = each.value.text }
}

resource "aws_vpc_security_group_ingress_rule" "modern_self" {
  security_group_id            = aws_security_group.modern.id
  referenced_security_group_id = aws_security_group.modern.id
  ip_protocol                  = "-1"
}

resource "aws_vpc_security_group_egress_rule" "modern6" {
  security_group_id = aws_security_group.modern.id
  cidr_ipv6         = "::/0"
  ip_protocol       = "icmpv6"
  from_port         = -1
  to_port           = -1
}

resource "aws_vpc_security_group_egress_rule" "modern_offices" {
  security_group_id = aws_security_group.modern.id
  prefix_list_id    = aws_ec2_managed_prefix_list.offices.id
  ip_protocol       = "udp"
  from_port         = 514
  to_port           = 514
}

resource "aws_default_security_group" "tools" {
  vpc_id = aws_vpc.tools.id
}

resource "aws_network_acl" "web" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [for s in aws_subnet.web : s.id]
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 443
    to_port    = 443
  }
  ingress {
    rule_no         = 110
    action          = "deny"
    protocol        = "udp"
    ipv6_cidr_block = "::/0"
    from_port       = 53
    to_port         = 53
  }
  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

# ------------------------------------------------------------------ launch
resource "aws_iam_role" "web" {
  name               = "fleet-web"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}

resource "aws_iam_instance_profile" "web" {
  name = "fleet-web"
  role = aws_iam_role.web.name
}

resource "aws_key_pair" "ops" {
  key_name_prefix = "ops-"
  public_key      = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQD3F6tyPEFEzV0LX3X8BsXdMsQz1x2cEikKDEY0aIj41qgxMCP/iteneqXSIFZBp5vizPvaoIR3Um9xK7PGoW8giupGn+EPuxIA4cDM4vzOqOkiMPhz5XK0whEjkVzTo4+S0puvDZuwIsdiW9mxhJc7tgBNL0cYlWSYVkz4G/fslNfRPW5mYAM49f4fhtxPb5ok4Q2Lg9dPKVHO/Bgeu5woMc7RY0p1ej6D4CKFE6lymSDJpW0YHX/wqE9+cfEauh7xZcG0q9t2ta6F6fmX0agvpFyZo8aFbXeUBr7osSCJNgvavWbM/06niWrOvYX2xwWdhXmXSrbX8ZbabVohBK41 ops@example"
}

resource "aws_launch_template" "web" {
  name                   = "fleet-web"
  image_id               = data.aws_ami.amazon.id
  instance_type          = "m6i.large"
  key_name               = aws_key_pair.ops.key_name
  update_default_version = true
  ebs_optimized          = true
  user_data              = base64encode("#!/bin/sh\necho hello\n")
  iam_instance_profile {
    arn = aws_iam_instance_profile.web.arn
  }
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size           = 40
      volume_type           = "gp3"
      encrypted             = true
      iops                  = 4000
      throughput            = 250
      delete_on_termination = true
    }
  }
  metadata_options {
    http_tokens                 = "required"
    http_endpoint               = "enabled"
    http_put_response_hop_limit = 2
  }
  monitoring {
    enabled = true
  }
  network_interfaces {
    associate_public_ip_address = true
    security_groups             = [aws_security_group.web.id]
    delete_on_termination       = true
    ipv6_address_count          = 1
  }
  tag_specifications {
    resource_type = "instance"
    tags          = { Name = "fleet-web" }
  }
  tag_specifications {
    resource_type = "volume"
    tags          = { Name = "fleet-web" }
  }
}

resource "aws_launch_template" "spot" {
  name_prefix   = "fleet-spot-"
  image_id      = data.aws_ami.amazon.id
  instance_type = "c6i.large"
  instance_market_options {
    market_type = "spot"
    spot_options {
      max_price          = "0.05"
      spot_instance_type = "one-time"
    }
  }
  placement {
    tenancy = "default"
  }
  cpu_options {
    core_count       = 1
    threads_per_core = 2
  }
}

resource "aws_autoscaling_group" "web" {
  name                      = "fleet-web"
  min_size                  = 2
  max_size                  = 9
  desired_capacity          = 3
  default_cooldown          = 120
  health_check_type         = "ELB"
  health_check_grace_period = 90
  vpc_zone_identifier       = [for s in aws_subnet.web : s.id]
  target_group_arns         = [aws_lb_target_group.web["blue"].arn]
  termination_policies      = ["OldestLaunchTemplate", "Default"]
  enabled_metrics           = ["GroupMinSize", "GroupMaxSize", "GroupDesiredCapacity"]
  suspended_processes       = ["AZRebalance"]
  protect_from_scale_in     = true
  capacity_rebalance        = true
  wait_for_capacity_timeout = "0"
  max_instance_lifetime     = 604800
  mixed_instances_policy {
    instances_distribution {
      on_demand_base_capacity                  = 1
      on_demand_percentage_above_base_capacity = 25
      spot_allocation_strategy                 = "capacity-optimized"
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
        version            = "$Latest"
      }
      override {
        instance_type     = "m6i.large"
        weighted_capacity = "1"
      }
      override {
        instance_type     = "m5.xlarge"
        weighted_capacity = "2"
      }
    }
  }
  tag {
    key                 = "Name"
    value               = "fleet-web"
    propagate_at_launch = true
  }
  tag {
    key                 = "Patch Group"
    value               = "weekly"
    propagate_at_launch = false
  }
  lifecycle {
    ignore_changes = [desired_capacity, tag]
  }
}

resource "aws_autoscaling_group_tag" "web" {
  autoscaling_group_name = aws_autoscaling_group.web.name
  tag {
    key                 = "k8s.io/cluster-autoscaler/enabled"
    value               = "true"
    propagate_at_launch = false
  }
}

resource "aws_autoscaling_group" "batch" {
  name_prefix               = "fleet-batch-"
  min_size                  = 0
  max_size                  = 2
  availability_zones        = ["us-east-1a"]
  wait_for_capacity_timeout = "0"
  launch_template {
    id      = aws_launch_template.spot.id
    version = aws_launch_template.spot.latest_version
  }
  warm_pool {
    pool_state                  = "Stopped"
    min_size                    = 0
    max_group_prepared_capacity = 1
  }
  initial_lifecycle_hook {
    name                 = "boot"
    lifecycle_transition = "autoscaling:EC2_INSTANCE_LAUNCHING"
    heartbeat_timeout    = 600
    default_result       = "CONTINUE"
  }
}

resource "aws_autoscaling_policy" "target" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    target_value     = 55
    disable_scale_in = true
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_policy" "step" {
  name                      = "queue-steps"
  autoscaling_group_name    = aws_autoscaling_group.web.name
  policy_type               = "StepScaling"
  adjustment_type           = "ChangeInCapacity"
  estimated_instance_warmup = 60
  metric_aggregation_type   = "Maximum"
  step_adjustment {
    scaling_adjustment          = 1
    metric_interval_lower_bound = 0
    metric_interval_upper_bound = 20
  }
  step_adjustment {
    scaling_adjustment          = 3
    metric_interval_lower_bound = 20
  }
}

resource "aws_autoscaling_policy" "custom" {
  name                   = "custom"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    target_value = 100
    customized_metric_specification {
      metrics {
        id          = "m1"
        label       = "queue"
        return_data = false
        metric_stat {
          stat = "Sum"
          metric {
            namespace   = "AWS/SQS"
            metric_name = "ApproximateNumberOfMessagesVisible"
            dimensions {
              name  = "QueueName"
              value = "fleet"
            }
          }
        }
      }
      metrics {
        id          = "e1"
        expression  = "m1 / 2"
        return_data = true
      }
    }
  }
}

resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = 1
  max_size               = -1
  desired_capacity       = 1
  recurrence             = "0 22 * * 1-5"
  time_zone              = "Europe/Berlin"
}

resource "aws_autoscaling_lifecycle_hook" "drain" {
  name                   = "drain"
  autoscaling_group_name = aws_autoscaling_group.web.name
  lifecycle_transition   = "autoscaling:EC2_INSTANCE_TERMINATING"
  heartbeat_timeout      = 300
  default_result         = "ABANDON"
  notification_metadata  = jsonencode({ drain = true })
}

# ------------------------------------------------------------------ load balancers
resource "aws_lb" "web" {
  name                       = "fleet-web"
  internal                   = false
  subnets                    = [for s in aws_subnet.web : s.id]
  security_groups            = [aws_security_group.lb.id]
  idle_timeout               = 120
  enable_http2               = true
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "strictest"
  preserve_host_header       = true
  tags                       = local.tags
}

resource "aws_lb_target_group" "web" {
  for_each                      = toset(["blue", "green"])
  name                          = "fleet-${each.key}"
  port                          = 8080
  protocol                      = "HTTP"
  vpc_id                        = aws_vpc.main.id
  deregistration_delay          = 15
  slow_start                    = 60
  load_balancing_algorithm_type = "least_outstanding_requests"
  health_check {
    path                = "/healthz"
    matcher             = "200-204"
    interval            = 10
    timeout             = 4
    healthy_threshold   = 2
    unhealthy_threshold = 4
  }
  stickiness {
    type            = "lb_cookie"
    cookie_duration = 600
    enabled         = true
  }
}

resource "aws_alb_target_group" "grpc" {
  name             = "fleet-grpc"
  port             = 50051
  protocol         = "HTTP"
  protocol_version = "GRPC"
  target_type      = "ip"
  vpc_id           = aws_vpc.main.id
  health_check {
    path    = "/grpc.health.v1.Health/Check"
    matcher = "0-99"
  }
}

resource "aws_alb_target_group_attachment" "grpc" {
  target_group_arn = aws_alb_target_group.grpc.arn
  target_id        = "10.60.1.77"
  port             = 50052
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
      query       = "#{query}&from=http"
    }
  }
}

resource "aws_alb_listener" "admin" {
  load_balancer_arn = aws_lb.web.arn
  port              = 8443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.web["www"].arn
  default_action {
    type = "forward"
    forward {
      target_group {
        arn    = aws_lb_target_group.web["blue"].arn
        weight = 90
      }
      target_group {
        arn    = aws_lb_target_group.web["green"].arn
        weight = 10
      }
      stickiness {
        enabled  = true
        duration = 300
      }
    }
  }
}

resource "aws_acm_certificate" "web" {
  for_each          = { www = "www.fleet.example", admin = "admin.fleet.example" }
  domain_name       = each.value
  validation_method = "DNS"
}

resource "aws_lb_listener_certificate" "admin" {
  listener_arn    = aws_alb_listener.admin.arn
  certificate_arn = aws_acm_certificate.web["admin"].arn
}

resource "aws_lb_listener_rule" "kinds" {
  for_each = {
    host   = 10
    path   = 20
    header = 30
    query  = 40
    ip     = 50
    method = 60
  }
  listener_arn = aws_alb_listener.admin.arn
  priority     = each.value
  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = each.key
      status_code  = "404"
    }
  }
  dynamic "condition" {
    for_each = each.key == "host" ? [1] : []
    content {
      host_header {
        values = ["*.fleet.example", "fleet.example"]
      }
    }
  }
  dynamic "condition" {
    for_each = each.key == "path" ? [1] : []
    content {
      path_pattern {
        values = ["/admin/*", "/ops"]
      }
    }
  }
  dynamic "condition" {
    for_each = each.key == "header" ? [1] : []
    content {
      http_header {
        http_header_name = "X-Canary"
        values           = ["yes", "true*"]
      }
    }
  }
  dynamic "condition" {
    for_each = each.key == "query" ? [1] : []
    content {
      query_string {
        key   = "debug"
        value = "1"
      }
      query_string {
        value = "trace*"
      }
    }
  }
  dynamic "condition" {
    for_each = each.key == "ip" ? [1] : []
    content {
      source_ip {
        values = ["198.51.100.0/24", "2001:db8::/32"]
      }
    }
  }
  dynamic "condition" {
    for_each = each.key == "method" ? [1] : []
    content {
      http_request_method {
        values = ["DELETE", "PUT"]
      }
    }
  }
}

resource "aws_alb_listener_rule" "login" {
  listener_arn = aws_alb_listener.admin.arn
  priority     = 5
  action {
    type  = "authenticate-oidc"
    order = 1
    authenticate_oidc {
      authorization_endpoint     = "https://id.example/authorize"
      client_id                  = "fleet"
      client_secret              = "s3cret"
      issuer                     = "https://id.example"
      token_endpoint             = "https://id.example/token"
      user_info_endpoint         = "https://id.example/me"
      on_unauthenticated_request = "deny"
      session_timeout            = 3600
    }
  }
  action {
    type             = "forward"
    order            = 2
    target_group_arn = aws_lb_target_group.web["green"].arn
  }
  condition {
    path_pattern {
      values = ["/private/*"]
    }
  }
  condition {
    http_request_method {
      values = ["GET"]
    }
  }
}

resource "aws_lb" "net" {
  name                             = "fleet-net"
  load_balancer_type               = "network"
  internal                         = true
  enable_cross_zone_load_balancing = true
  subnet_mapping {
    subnet_id            = aws_subnet.web["1a"].id
    private_ipv4_address = "10.60.0.15"
  }
}

resource "aws_lb_target_group" "net" {
  name                   = "fleet-net"
  port                   = 5432
  protocol               = "TCP"
  vpc_id                 = aws_vpc.main.id
  preserve_client_ip     = true
  proxy_protocol_v2      = true
  connection_termination = true
  health_check {
    protocol = "TCP"
    port     = "traffic-port"
  }
}

resource "aws_lb_listener" "net" {
  load_balancer_arn = aws_lb.net.arn
  port              = 5432
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.net.arn
  }
}

resource "aws_vpc_endpoint_service" "net" {
  acceptance_required        = true
  network_load_balancer_arns = [aws_lb.net.arn]
  allowed_principals         = ["arn:aws:iam::210987654321:root"]
  tags                       = local.tags
}

resource "aws_vpc_endpoint_service" "open" {
  acceptance_required        = false
  network_load_balancer_arns = [aws_lb.net.arn]
}

resource "aws_elb" "legacy" {
  name                        = "fleet-legacy"
  subnets                     = [aws_subnet.web["1a"].id]
  security_groups             = [aws_security_group.lb.id]
  cross_zone_load_balancing   = true
  idle_timeout                = 45
  connection_draining         = true
  connection_draining_timeout = 200
  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
  listener {
    instance_port     = 5671
    instance_protocol = "tcp"
    lb_port           = 5671
    lb_protocol       = "tcp"
  }
  health_check {
    healthy_threshold   = 3
    unhealthy_threshold = 5
    timeout             = 4
    target              = "HTTP:8080/up"
    interval            = 15
  }
  access_logs {
    bucket        = "fleet-logs"
    bucket_prefix = "legacy"
    interval      = 5
  }
  tags = local.tags
}

resource "aws_proxy_protocol_policy" "legacy" {
  load_balancer  = aws_elb.legacy.name
  instance_ports = ["5671"]
}

resource "aws_elb_attachment" "legacy" {
  elb      = aws_elb.legacy.id
  instance = aws_instance.bastion.id
}

# ------------------------------------------------------------------ instances
resource "aws_instance" "bastion" {
  ami                         = data.aws_ami.amazon.id
  instance_type               = "t3.micro"
  subnet_id                   = aws_subnet.web["1a"].id
  vpc_security_group_ids      = [aws_security_group.web.id]
  iam_instance_profile        = aws_iam_instance_profile.web.name
  disable_api_termination     = true
  user_data                   = "#!/bin/sh\nhostname bastion\n"
  user_data_replace_on_change = true
  root_block_device {
    volume_size = 16
    volume_type = "gp3"
    tags        = { Name = "bastion-root" }
  }
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 20
    encrypted   = true
  }
  metadata_options {
    http_tokens            = "required"
    instance_metadata_tags = "enabled"
  }
  tags = merge(local.tags, { Name = "bastion", "odd key/with spaces" = "odd: value" })
}

resource "aws_instance" "worker" {
  count         = 2
  ami           = data.aws_ami.amazon.id
  instance_type = "t3.small"
  subnet_id     = aws_subnet.web["1b"].id
  volume_tags   = { Name = "worker-${count.index}" }
  tags          = { Name = "worker-${count.index}" }
}

resource "aws_ec2_instance_state" "worker" {
  instance_id = aws_instance.worker[1].id
  state       = "stopped"
}

resource "aws_network_interface" "extra" {
  subnet_id         = aws_subnet.web["1a"].id
  private_ips       = ["10.60.0.50"]
  security_groups   = [aws_security_group.web.id]
  source_dest_check = false
  description       = "appliance"
}

resource "aws_network_interface_attachment" "extra" {
  instance_id          = aws_instance.bastion.id
  network_interface_id = aws_network_interface.extra.id
  device_index         = 1
}

resource "aws_eip" "bastion" {
  domain   = "vpc"
  instance = aws_instance.bastion.id
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  size              = 100
  type              = "io2"
  iops              = 3000
  tags              = local.tags
}

resource "aws_ebs_snapshot" "data" {
  volume_id   = aws_ebs_volume.data.id
  description = "baseline"
}

resource "aws_ebs_snapshot_copy" "dr" {
  provider           = aws.dr
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region      = "us-east-1"
  description        = "baseline in eu"
}

resource "aws_ec2_host" "dedicated" {
  availability_zone = "us-east-1a"
  instance_type     = "m5.large"
  host_recovery     = "off"
  auto_placement    = "off"
}

resource "aws_ec2_carrier_gateway" "edge" {
  vpc_id = aws_vpc.tools.id
  tags   = { Name = "edge" }
}

resource "aws_spot_instance_request" "cheap" {
  ami           = data.aws_ami.amazon.id
  instance_type = "t3.nano"
  spot_price    = "0.01"
  spot_type     = "persistent"
  tags          = { Name = "cheap" }
}

resource "aws_ec2_transit_gateway" "hub" {
  description                    = "hub"
  amazon_side_asn                = 64700
  auto_accept_shared_attachments = "enable"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "main" {
  subnet_ids         = [for s in aws_subnet.web : s.id]
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.main.id
  ipv6_support       = "enable"
}

resource "aws_ec2_transit_gateway_route_table" "hub" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
}

resource "aws_ec2_transit_gateway_route" "black" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.hub.id
  destination_cidr_block         = "10.99.0.0/16"
  blackhole                      = true
}

resource "aws_default_vpc" "default" {
  tags = { Name = "default" }
}

resource "aws_default_subnet" "a" {
  availability_zone = "us-east-1a"
  tags              = { Name = "default-a" }
}

resource "aws_vpc_dhcp_options" "dr" {
  provider            = aws.dr
  domain_name         = "dr.internal"
  domain_name_servers = ["10.61.0.2", "AmazonProvidedDNS"]
  ntp_servers         = ["169.254.169.123"]
}

resource "aws_vpc_dhcp_options_association" "dr" {
  provider        = aws.dr
  vpc_id          = aws_vpc.dr.id
  dhcp_options_id = aws_vpc_dhcp_options.dr.id
}

resource "aws_flow_log" "main" {
  vpc_id                   = aws_vpc.main.id
  traffic_type             = "REJECT"
  log_destination_type     = "s3"
  log_destination          = aws_s3_bucket.logs.arn
  max_aggregation_interval = 60
  destination_options {
    file_format        = "parquet"
    per_hour_partition = true
  }
}

resource "aws_s3_bucket" "logs" {
  bucket = "acme-fleet-logs"
}

# ------------------------------------------------------------------ containers and their scaling
resource "aws_ecs_cluster" "main" {
  name = "fleet"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"
      log_configuration {
        cloud_watch_log_group_name = "/ecs/exec"
      }
    }
  }
}

resource "aws_ecs_capacity_provider" "asg" {
  name = "fleet-asg"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = aws_autoscaling_group.web.arn
    managed_termination_protection = "ENABLED"
    managed_scaling {
      status                    = "ENABLED"
      target_capacity           = 80
      minimum_scaling_step_size = 1
      maximum_scaling_step_size = 4
    }
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", aws_ecs_capacity_provider.asg.name]
  default_capacity_provider_strategy {
    base              = 1
    weight            = 100
    capacity_provider = "FARGATE"
  }
}

resource "aws_ecs_task_definition" "api" {
  family                   = "fleet-api"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = aws_iam_role.web.arn
  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }
  volume {
    name = "scratch"
  }
  ephemeral_storage {
    size_in_gib = 30
  }
  container_definitions = jsonencode([{
    name             = "api"
    image            = "public.ecr.aws/nginx/nginx:1.27"
    essential        = true
    portMappings     = [{ containerPort = 8080, protocol = "tcp" }]
    environment      = [{ name = "B", value = "2" }, { name = "A", value = "1" }]
    logConfiguration = { logDriver = "awslogs", options = { "awslogs-group" = "/ecs/api", "awslogs-region" = "us-east-1", "awslogs-stream-prefix" = "api" } }
    healthCheck      = { command = ["CMD-SHELL", "curl -f localhost"], interval = 30, retries = 3, timeout = 5 }
  }])
}

resource "aws_ecs_service" "api" {
  name                               = "api"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.api.arn
  desired_count                      = 2
  enable_execute_command             = true
  health_check_grace_period_seconds  = 30
  deployment_minimum_healthy_percent = 50
  deployment_maximum_percent         = 150
  propagate_tags                     = "SERVICE"
  launch_type                        = "FARGATE"
  network_configuration {
    subnets         = [for s in aws_subnet.web : s.id]
    security_groups = [aws_security_group.web.id]
  }
  load_balancer {
    target_group_arn = aws_alb_target_group.grpc.arn
    container_name   = "api"
    container_port   = 8080
  }
  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_ecs_service" "agent" {
  name                = "agent"
  cluster             = aws_ecs_cluster.main.id
  task_definition     = aws_ecs_task_definition.agent.arn
  scheduling_strategy = "DAEMON"
  launch_type         = "EC2"
  network_configuration {
    subnets = [aws_subnet.web["1a"].id]
  }
}

resource "aws_ecs_task_definition" "agent" {
  family                = "fleet-agent"
  container_definitions = jsonencode([{ name = "agent", image = "agent:1", cpu = 10, memory = 128, essential = true }])
  volume {
    name      = "docker"
    host_path = "/var/run/docker.sock"
  }
  placement_constraints {
    type       = "memberOf"
    expression = "attribute:ecs.os-type == linux"
  }
}

